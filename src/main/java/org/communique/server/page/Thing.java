package org.communique.server.page;

import java.util.List;

/** One thing of the dataset: what is said of it, and what is said of others with it. */
public record Thing(String label, String iri, List<Fact> about, List<Fact> from, List<Link> forms) {

    public Thing {
        about = List.copyOf(about);
        from = List.copyOf(from);
        forms = List.copyOf(forms);
    }
}
