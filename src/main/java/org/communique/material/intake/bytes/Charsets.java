package org.communique.material.intake.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Encodings by the labels that pages give them, as the <a href="https://encoding.spec.whatwg.org/#names-and-labels">
 * Encoding Standard</a> has browsers take them: Latin 1 is windows-1252, GB2312 is the larger GB18030, Shift_JIS is
 * windows-31j. What the standard does not list is known by its name in Java.
 */
final class Charsets {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, String> LABELS = labels();

    private Charsets() {}

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        add(labels, "UTF-8", "utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8");
        // A page whose label could be read as bytes is not in UTF-16, whatever the label says.
        add(labels, "UTF-8", "utf-16 utf-16le utf-16be unicode ucs-2 iso-10646-ucs-2 utf-7 utf-32");
        add(labels, "windows-1252", "ascii us-ascii ansi_x3.4-1968 iso-8859-1 iso8859-1 iso88591 iso_8859-1");
        add(labels, "windows-1252", "latin1 latin-1 l1 cp819 ibm819 x-cp1252 x-user-defined ansi");
        add(labels, "windows-1254", "iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5 x-cp1254");
        add(labels, "x-windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874");
        add(labels, "GB18030", "gb2312 gb_2312 gb_2312-80 gbk x-gbk chinese csgb2312 iso-ir-58 euc-cn cp936 ms936");
        add(labels, "Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950");
        add(labels, "windows-31j", "shift_jis shift-jis sjis x-sjis ms_kanji ms932 csshiftjis cp932");
        add(
                labels,
                "x-windows-949",
                "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean csksc56011987 cp949 windows-949");
        add(labels, "EUC-JP", "x-euc-jp cseucpkdfmtjapanese");
        add(labels, "KOI8-R", "koi koi8 koi8_r cskoi8r");
        add(labels, "KOI8-U", "koi8-ru");
        add(labels, "IBM866", "dos-866 cp866 866");
        add(labels, "ISO-8859-8", "logical visual hebrew iso-8859-8-i iso-8859-8-e");
        add(labels, "x-MacRoman", "macintosh mac csmacintosh x-mac-roman");
        add(labels, "x-MacCyrillic", "x-mac-cyrillic x-mac-ukrainian");
        add(labels, "ISO-8859-2", "latin2 latin-2 l2");
        add(labels, "ISO-8859-15", "latin9 latin-9 l9");
        return Map.copyOf(labels);
    }

    private static void add(Map<String, String> labels, String charset, String names) {
        for (String name : names.split(" ")) {
            labels.put(name, charset);
        }
    }

    /** The encoding of that label, in whichever case it is written. */
    static Optional<Charset> labelled(String label) {
        String plain = label.strip().toLowerCase(Locale.ROOT).replaceAll("^[\"']|[\"';,]+$", "");
        try {
            Charset charset = Charset.forName(LABELS.getOrDefault(plain, plain));
            boolean usable = charset.canEncode() || charset.equals(StandardCharsets.UTF_8);
            return usable ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
