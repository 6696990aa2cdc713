package org.communique.material.intake.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.intake.page.layout.Block;

/** What the words of a block show, whatever stands around it. */
final class Wording {

    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?iu)©|\\(c\\)|copyright|all rights reserved|alle rechte|tous droits|derechos reservados|diritti"
                    + " riservati");
    private static final Pattern CONTACT =
            Pattern.compile("(?iu)\\S@\\S{1,100}\\.\\w|https?://|www\\.|\\btel[.:]|\\bfax\\b|\\+\\d\\d[ \\d]{6}");
    private static final Pattern SEPARATED = Pattern.compile("[|»›•→▸·]|\\s/\\s");
    private static final Pattern READ_ON = Pattern.compile("(?iu)^(?:(?:also"
            + " |more|read|see|related|continue|click|next|previous|back|latest|recommended|watch|view)\\b|lesen"
            + " sie|mehr\\b|auch interess|weiter|zurück|das könnte|lire|voir|à lire|lea\\b|leer|leggi|ver\\b|zum"
            + " (?:thema|artikel)|siehe|hier )");
    private static final Pattern SHARING = Pattern.compile(
            "(?iu)facebook|twitter|whatsapp|linkedin|pinterest|instagram|youtube|telegram|\\bshare\\b|teilen|partager|compartir|condividi|e-?mail|drucken|\\bprint\\b|folgen|follow");
    private static final Pattern SERVICE = Pattern.compile("(?iu)newsletter|subscri|sign (?:up|in)|log"
            + " ?in|anmeld|abonn|regist|cookie|privacy|datenschutz|impressum|javascript|browser|advertis|anzeige|werbung|sponsor|spende|donat|donner|account|konto|terms"
            + " of|agb\\b|contact|kontakt|feedback");
    private static final Pattern CONSENTING = Pattern.compile("(?iu)cookie|consent|legitimate interest|personal"
            + " data|datenschutz|einwilligung|zustimm|traceurs|consentement|accetta|acepta");
    private static final Pattern COMMENTING =
            Pattern.compile("(?iu)comment|kommentar|antwort|repl(?:y|ies)|leave a|hinterlass|your"
                    + " email|e-mail-adresse|akismet|required fields|pflichtfeld");
    private static final Pattern PICTURED = Pattern.compile(
            "(?iu)^\\W*(?:photo|image|picture|foto|bild|credit|source|quelle|grafik|illustration|file photo)\\b|getty"
                    + " images|shutterstock|\\breuters/|/(?:ap|afp|dpa|reuters)\\b|\\((?:ap|afp|dpa) photo");
    private static final Pattern BY_LINE =
            Pattern.compile("(?u)^(?i:by|von|par|por|di|from|text|autor(?:in)?|author|written by|posted"
                    + " (?:by|on|in)|published|veröffentlicht|erstellt|updated|aktualisiert|stand|tags?|kategorien?|categor\\w+|filed"
                    + " under|schlagw\\w+)\\b[ :]");
    private static final Pattern DATED =
            Pattern.compile("(?u)\\b(?:19|20)\\d\\d\\b|\\d{1,2}[:.]\\d{2}|\\d{1,2}[./]\\d{1,2}");

    private Wording() {}

    static void tell(Block block, Features features) {
        int words = block.words();
        features.put("words>=3", words >= 3)
                .put("words>=6", words >= 6)
                .put("words>=10", words >= 10)
                .put("words>=20", words >= 20)
                .put("words>=40", words >= 40)
                .put("words>=80", words >= 80)
                .put("link density", block.linkDensity())
                .put("all linked", block.linkDensity() > 0.85)
                .put("ends a sentence", block.endsSentence())
                .put("two sentences", block.sentences() >= 2)
                .put("no sentence", block.sentences() == 0)
                .put("ends with colon", block.text().endsWith(":"))
                .put("commas", 8.0 * count(block.text(), ',') / (words + 8))
                .put("quoted", block.text().matches("(?s).*[\"“”„»«].*"))
                .put("small letters", running(block.text()))
                .put("figures", 3.0 * digits(block.text()) / (block.letters() + 3));
        boolean shortText = words < 40;
        features.put("rights", finds(RIGHTS, block));
        features.put("contact", finds(CONTACT, block));
        features.put("separated", shortText && finds(SEPARATED, block));
        features.put("read on", shortText && finds(READ_ON, block));
        features.put("sharing", shortText && finds(SHARING, block));
        features.put("service", finds(SERVICE, block));
        features.put("consenting", finds(CONSENTING, block));
        features.put("commenting", shortText && finds(COMMENTING, block));
        features.put("pictured", shortText && finds(PICTURED, block));
        features.put("by-line", shortText && finds(BY_LINE, block));
        features.put("dated and short", words < 10 && finds(DATED, block));
    }

    private static boolean finds(Pattern pattern, Block block) {
        return pattern.matcher(block.text()).find();
    }

    private static int count(String text, char wanted) {
        return (int) text.chars()
                .filter(letter -> letter == wanted || wanted == ',' && letter == '，')
                .count();
    }

    private static int digits(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }

    /** The share of words that begin with a small letter: high in sentences of any language that has them. */
    private static double running(String text) {
        Matcher token = TOKEN.matcher(text);
        int all = 0;
        int small = 0;
        while (token.find()) {
            all++;
            small += Character.isLowerCase(text.charAt(token.start())) ? 1 : 0;
        }
        return all == 0 ? 0 : (double) small / all;
    }
}
