package org.communique.browser;

import java.util.Locale;

/** Every type of page, by one of the release's own that has much to show. */
enum PageType {
    HOME("/"),
    STATEMENT("/id/statement/xi-jinping-2022-01-07.html"),
    PERSON("/id/actor/kassym-jomart-tokayev.html"),
    ORGANIZATION("/id/actor/csto.html"),
    ORGANIZATION_ON_A_DAY("/id/actor/csto.html?on=2022-01-06"),
    GROUP("/id/actor/analysts.html"),
    EVENT("/id/event/unrest-2022.html"),
    OCCASION("/id/occasion/analysts-comments-2022-01.html"),
    PROPOSITION("/id/proposition/external-instigation.html"),
    DOCUMENT("/id/document/004_09f4a67e870ec5c6.html"),
    REPORT("/id/report/002_942a2157f25b0d72-r09.html"),
    PASSAGE("/id/passage/000_ea9cb5de6fb2a1a4-103-122.html"),
    PLACE("/id/place/almaty.html"),
    POST("/id/post/chair-csto-council.html"),
    MEMBERSHIP("/id/membership/alexander-lukashenko-president-belarus.html"),
    STANCE("/id/stance/alexander-gabuev-2022-01-06-russia-must-keep-tokayev.html"),
    ASSESSMENT("/id/assessment/polygraph-info-xi-unsubstantiated.html"),
    MENTION("/id/mention/000_ea9cb5de6fb2a1a4-1094-1101-china.html"),
    GRAPH("/graph/authority.html"),
    CODE("/code/position/affirms.html"),
    QUESTIONS("/queries/"),
    QUESTION("/queries/which-statements-do-several-documents-report"),
    QUESTION_WITH_PARAMETERS("/queries/how-did-positions-on-a-proposition-develop"),
    FEDERATED_QUESTION("/queries/how-old-were-the-speakers"),
    SPARQL("/sparql"),
    RESULT("/sparql?query=SELECT%20%3Fstatement%20%3Fspeaker%20%7B%20%3Fstatement%20"
            + "%3Chttps%3A%2F%2Fw3id.org%2Fcommunique%2Fns%23speaker%3E%20%3Fspeaker%20%7D%20LIMIT%2020"),
    SEARCH("/search"),
    SEARCH_WITH_HITS("/search?q=terrorists"),
    SEARCH_WITHOUT_HITS("/search?q=xylophone"),
    ONTOLOGY("/ns"),
    QUALITY("/quality"),
    FAIR("/fair"),
    MISSING("/id/actor/nobody"),
    NOT_ACCEPTABLE("/id/actor/csto?format=png");

    private final String path;

    PageType(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** For files: {@code question-with-parameters}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
