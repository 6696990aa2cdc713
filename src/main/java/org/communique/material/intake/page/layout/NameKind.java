package org.communique.material.intake.page.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the class and the id of an element hint at. The words are those that Mozilla's Readability and trafilatura look
 * for, in groups; a group is a hint that is weighed, never a verdict.
 */
public enum NameKind {
    BODY(
            "(?:article|entry|post|story|news|blog)-?(?:body|text|content|copy|inner|entry|main)|(?:content|text|main)-?(?:body|main|text"
                    + "|content|copy|inner)|body-?(?:text|copy|content)|full-?text|rich-?text|wysiwyg|field-(?:name-)?body"
                    + "|single-content|post-?bodycopy|text-?block|paragraph"),
    ARTICLE("article|story|\\bpost\\b|\\bentry\\b|hentry|\\bnews\\b|blog|artikel|beitrag|articulo"),
    CONTENT("content|\\bmain\\b|\\btext\\b|inhalt|contenu|\\bpage\\b|primary"),
    LEAD("\\blead\\b|intro|summary|standfirst|abstract|\\bdek\\b|subtitle|sub-?head|excerpt|vorspann|chapo|deck"),
    TITLE("title|headline|heading|\\bhead\\b"),
    COMMENT("comment|disqus|\\breply|replies|respond|discuss|kommentar"),
    RELATED("relat|recommend|teaser|read-?more|more-|similar|\\bnext|\\bprev|popular|trend|latest|most-?read|outbrain"
            + "|taboola|featur|see-also|also-|viral|carousel|\\bcards?\\b|further|suggest|\\brecent"),
    SHARE("shar(?:e|ing)|social|follow|facebook|twitter|whatsapp|addthis|sociable|print|bookmark"),
    NAVIGATION(
            "\\bnav|navi|menu|breadcrumb|bread-crumb|pager|paginat|\\btoc\\b|\\btabs?\\b|skip|masthead|toolbar|topbar|links?\\b"),
    FOOT("foot|copyright|bottom|imprint|legal|disclaimer|colophon"),
    HEADER("header|\\btop\\b|banner|logo|\\bsearch"),
    SIDE("side|widget|aside|\\brail|secondary|\\bbox|right-?col|marginal"),
    ADVERT("\\bads?\\b|advert|sponsor|promo|anzeige|werbung|commercial|affiliate|\\bdfp|adslot"),
    SUBSCRIBE(
            "newsletter|subscri|sign-?up|login|register|paywall|premium|\\babo|donat|member|\\bcta\\b|call-to|support"),
    CONSENT("cookie|consent|gdpr|privacy|modal|pop-?up|overlay|lightbox|dialog|\\balert|notice|message|dsgvo"),
    META("\\bmeta|byline|\\bdate|\\btime|\\binfo|posted|kicker|publish|\\bviews?\\b|rating|reading-time"),
    TAGS("\\btags?\\b|categor|keyword|topic|label|\\bterms?\\b|taxonom"),
    AUTHOR("author|\\bbio\\b|profile|\\buser|autor|contributor"),
    CAPTION("caption|\\bcredits?\\b|photo-?by|legend"),
    PICTURE("figure|image|photo|galler|slide|\\bmedia\\b|video|audio|player|\\bimg|thumb|attachment"),
    HIDDEN("hidden|\\bhide|invisible|sr-only|screen-reader|visually|no-?print|collaps|expand"),
    SHOP("product|price|\\bcart|shop|\\bbuy|offer|review"),
    EMBED("embed|tweet|iframe|quote|pullquote|infobox|factbox|fact-box");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])|_+");
    private static final NameKind[] ALL = values();

    private final Pattern names;

    NameKind(String names) {
        this.names = Pattern.compile(names);
    }

    /** The groups that names belong to, a bit for each in the order of this enum. */
    public static int in(String names) {
        if (names.isBlank()) {
            return 0;
        }
        String plain = HUMP.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
        int found = 0;
        for (NameKind kind : ALL) {
            found |= kind.names.matcher(plain).find() ? kind.bit() : 0;
        }
        return found;
    }

    public int bit() {
        return 1 << ordinal();
    }
}
