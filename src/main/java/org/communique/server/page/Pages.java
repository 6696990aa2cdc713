package org.communique.server.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.server.view.Section;
import org.communique.server.view.View;

/** Renders the pages by their templates, which are compiled with the programme. */
public final class Pages {

    private final Masthead site;
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.communique.server.template");

    /** @param site what stands at the head of every page */
    public Pages(Masthead site) {
        this.site = site;
    }

    /** @param overview what the dataset holds, drawn and in tables */
    public String landing(Landing landing, List<Section> overview, Reviewed reviewed) {
        return rendered(
                "landing.jte", Map.of("landing", landing, "contents", contents(overview), "reviewed", reviewed));
    }

    public String questions(List<Topic> topics) {
        return rendered("questions.jte", Map.of("topics", topics));
    }

    /** The page of one thing. */
    public String view(View view) {
        return rendered("view.jte", Map.of("view", view, "contents", contents(view.sections())));
    }

    /** Each by the template that it names. */
    private List<Content> contents(List<Section> sections) {
        return sections.stream().map(this::content).toList();
    }

    private Content content(Section section) {
        Content inside = out ->
                engine.render("section/" + section.template() + ".jte", Map.of("section", section, "site", site), out);
        return out ->
                engine.render("section/section.jte", Map.of("section", section, "inside", inside, "site", site), out);
    }

    public String missing(Missing missing) {
        return rendered("missing.jte", Map.of("missing", missing));
    }

    /** Any other template, by its name and the values of its parameters. */
    public String rendered(String template, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("site", site);
        StringOutput out = new StringOutput();
        engine.render(template, all, out);
        return out.toString();
    }
}
