package org.communique.material.intake.days;

import java.util.regex.Pattern;

/** The words beside a day that say what it is the day of, in the languages that news sites are written in. */
public final class DayLabels {

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iu)^\\W*(?:by|von|par|por|di|door|av|af)\\s+\\p{L}|publish|posted|publication|released?\\b|written"
                    + " on|\\bissued\\b|\\bdated?\\s*:|submitted|filed"
                    + "|veröffentlich|publiziert|erschienen|ersch\\.|erstellt|eingestellt|verfasst|geschrieben|gepostet|datum\\s*:|publi[ée]|paru|mise?"
                    + " en ligne|post[ée] le|rédigé|publica|fecha\\s*:|data\\s*:|pubblica|scritto il|inserito"
                    + "|gepubliceerd|geplaatst|opublikowan|dodano|utworzono|publikov|vydáno|vloženo|publicerad|publisert|publiceret|udgivet|julkaistu"
                    + "|objavljen|yayın|tarih|опубликован|размещен|дата\\s*:|опубліковано|δημοσ|közzétéve|megjelent|发布|发表|公開|掲載|작성|입력|등록");
    private static final Pattern CHANGED = Pattern.compile(
            "(?iu)updat|modif|revis|edited|changed|reviewed|accessed|retrieved|actuali[sz]|aktualis|geänder|änderung|bearbeit|ergänzt|überarbeit|abgerufen|abruf|zuletzt|\\bstand\\b|mis(?:e)?"
                    + " à jour|maj\\b|aggiorna|atualiza|bijgewerkt|gewijzigd|zaktualiz|aktualiz|uppdatera|oppdater|opdater|päivitetty|güncell|обновлен|изменен|оновлено|ενημ|frissít|更新|最終|수정");
    private static final Pattern OTHER = Pattern.compile("(?iu)©|引用|copyright|\\(c\\)|joined|member"
            + " since|registriert|registered|mitglied|since\\b|\\bseit\\b|\\bbis\\b|\\bab\\b|until|\\btill\\b|expir|deadline|termin|\\bwann\\b|\\bwhen\\b|beginn|start|birth|born|geboren|geb\\.|died|einsendeschluss|anmeldeschluss|gültig|valid|event|kommentar|comment|antwort|reply|replies|says|sagt|schrieb|wrote|next|previous|vorherige|nächste|downloaded?|version|kinostart|release"
            + " date|letzte[rns]?\\b");

    private DayLabels() {}

    /** What a label makes of the day after it. */
    public enum Sense {
        PUBLISHED,
        CHANGED,
        OTHER,
        NONE
    }

    /** The last of the senses that a label has counts, for it stands nearest to the day. */
    public static Sense of(String label) {
        int changed = last(CHANGED, label);
        int published = last(PUBLISHED, label);
        int other = last(OTHER, label);
        if (changed < 0 && published < 0 && other < 0) {
            return Sense.NONE;
        }
        if (changed >= published && changed >= other) {
            return Sense.CHANGED;
        }
        return published >= other ? Sense.PUBLISHED : Sense.OTHER;
    }

    private static int last(Pattern sense, String label) {
        return sense.matcher(label)
                .results()
                .mapToInt(found -> found.end())
                .max()
                .orElse(-1);
    }
}
