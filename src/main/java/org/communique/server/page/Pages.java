package org.communique.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;

/** Renders the pages by their templates, which are compiled with the programme. */
public final class Pages {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.communique.server.template");

    public String landing(Landing landing) {
        return rendered("landing.jte", landing);
    }

    public String questions(List<Topic> topics) {
        return rendered("questions.jte", topics);
    }

    public String question(Question question) {
        return rendered("question.jte", question);
    }

    public String result(Result result) {
        return rendered("result.jte", result);
    }

    public String thing(Thing thing) {
        return rendered("thing.jte", thing);
    }

    public String missing(Missing missing) {
        return rendered("missing.jte", missing);
    }

    private String rendered(String template, Object model) {
        StringOutput out = new StringOutput();
        engine.render(template, model, out);
        return out.toString();
    }
}
