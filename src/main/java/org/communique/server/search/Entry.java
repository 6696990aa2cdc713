package org.communique.server.search;

import java.util.List;

/**
 * One thing that can be found.
 *
 * @param type its sort: actor, statement, proposition, event, document, place
 * @param style what kind of words its title is: summary, quotation, excerpt, terms; nothing where it is a name
 * @param trust how far it can be trusted: curated, clear, doubtful
 * @param title what it is called first, or what was said
 * @param names every other spelling of its name
 * @param texts what is said in it or of it: summaries, quotations
 * @param speaker of a statement, who made it; else nothing
 * @param speakerName the speaker's name
 * @param earliest the first day that it can have been, or nothing
 * @param latest the last such day, or nothing
 */
public record Entry(
        String iri,
        String type,
        String style,
        String trust,
        String title,
        List<String> names,
        List<String> texts,
        String speaker,
        String speakerName,
        String earliest,
        String latest) {

    public Entry {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }
}
