package org.communique.workbench.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/** Renders pages by the templates that are compiled with the programme. */
public final class Templates {

    private static final String PACKAGE = "org.communique.server.template";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);

    /** A page in its frame. */
    public String page(String name, Frame frame, Object view) {
        return rendered(name, Map.of("frame", frame, "view", view));
    }

    /** A page in its frame, with a panel on it. */
    public String page(String name, Frame frame, Object view, Content panel) {
        return rendered(name, Map.of("frame", frame, "view", view, "panel", panel));
    }

    /** A part of a page. */
    public Content part(String name, Object view) {
        return out -> engine.render("workbench/" + name + ".jte", Map.of("view", view), out);
    }

    private String rendered(String name, Map<String, Object> values) {
        StringOutput out = new StringOutput();
        engine.render("workbench/" + name + ".jte", new HashMap<>(values), out);
        return out.toString();
    }
}
