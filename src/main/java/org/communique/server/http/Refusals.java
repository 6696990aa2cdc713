package org.communique.server.http;

import java.util.Map;
import org.communique.server.page.Pages;

/** How a refused request is told why: a person by a page, a programme by a text. */
public record Refusals(Pages pages) {

    public void tell(Exchange exchange, RefusedException refusal) {
        if (exchange.isForPerson()) {
            Map<String, Object> values = Map.of(
                    "status", refusal.status(),
                    "why", String.valueOf(refusal.getMessage()),
                    "instead", refusal.instead());
            exchange.refuse(refusal, AnswerFormat.HTML.contentType(), pages.rendered("refused.jte", values));
        } else {
            exchange.refuse(refusal);
        }
    }
}
