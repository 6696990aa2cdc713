package org.communique.server.traffic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.communique.server.http.EntityTag;
import org.communique.server.http.Exchange;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells a client that it has a representation already, before anything else is done for its request. It remembers the
 * tags that were sent lately; what it does not remember goes on to be answered as any other request.
 */
public final class Revalidation extends Handler.Wrapper {

    private static final int MOST = 10_000;
    private static final int LONGEST = 1_000;
    private static final HttpField FOR_ANYBODY = new HttpField("Access-Control-Allow-Origin", "*");

    /** What RFC 9110, 15.4.5 asks a 304 to repeat; Jetty adds the date. */
    private static final List<HttpHeader> REPEATED =
            List.of(HttpHeader.CACHE_CONTROL, HttpHeader.CONTENT_LOCATION, HttpHeader.VARY);

    private final Map<Asked, Sent> lately = new ConcurrentHashMap<>();
    private final Traffic traffic;

    public Revalidation(Traffic traffic) {
        this.traffic = traffic;
    }

    /** What the representation depends on. */
    private record Asked(String target, String accept, String language, String encoding) {

        static Asked of(Request request) {
            HttpFields headers = request.getHeaders();
            return new Asked(
                    request.getHttpURI().getPathQuery(),
                    value(headers, HttpHeader.ACCEPT),
                    value(headers, HttpHeader.ACCEPT_LANGUAGE),
                    value(headers, HttpHeader.ACCEPT_ENCODING));
        }

        /** Clients choose them all, and what is remembered has to fit into the memory. */
        int length() {
            return target.length() + accept.length() + language.length() + encoding.length();
        }

        private static String value(HttpFields headers, HttpHeader name) {
            return String.join(", ", headers.getValuesList(name));
        }
    }

    private record Sent(EntityTag tag, List<HttpField> fields) {}

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<String> tags = Optional.ofNullable(request.getHeaders().get(HttpHeader.IF_NONE_MATCH));
        Optional<Sent> sent = tags.isPresent() && isSafe(request)
                ? Optional.ofNullable(lately.get(Asked.of(request)))
                : Optional.empty();
        Optional<String> tag = sent.flatMap(known -> known.tag().writtenIn(tags.orElseThrow()));
        if (tag.isEmpty()) {
            return super.handle(request, response, callback);
        }
        tell(request, response, new HttpField(HttpHeader.ETAG, tag.get()), sent.orElseThrow());
        callback.succeeded();
        return true;
    }

    private static boolean isSafe(Request request) {
        boolean reads = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        return reads && !request.getHeaders().contains("Accept-Datetime");
    }

    private void tell(Request request, Response response, HttpField tag, Sent sent) {
        long began = System.nanoTime();
        traffic.begin();
        response.setStatus(HttpStatus.NOT_MODIFIED_304);
        HttpFields.Mutable headers = response.getHeaders();
        headers.add(tag);
        sent.fields().forEach(headers::add);
        traffic.end(
                request.getMethod(),
                request.getHttpURI().getPath(),
                HttpStatus.NOT_MODIFIED_304,
                System.nanoTime() - began);
    }

    /** From now on other things are served: what was sent before says nothing of them. */
    public void forget() {
        lately.clear();
    }

    /** Remembers what was sent with a tag, so that the next time it need only be named. */
    void note(Exchange exchange) {
        String tag = exchange.response().getHeader("ETag");
        int status = exchange.response().getStatus();
        boolean isNamed = tag != null && (status == HttpStatus.OK_200 || status == HttpStatus.NOT_MODIFIED_304);
        Asked asked = asked(exchange);
        if (isNamed && exchange.isSafe() && asked.length() <= LONGEST) {
            if (lately.size() >= MOST) {
                lately.clear();
            }
            lately.put(asked, new Sent(new EntityTag(tag), fields(exchange)));
        }
    }

    private static Asked asked(Exchange exchange) {
        String query = exchange.request().getQueryString();
        return new Asked(
                exchange.request().getRequestURI() + (query == null ? "" : "?" + query),
                exchange.header("Accept").orElse(""),
                exchange.header("Accept-Language").orElse(""),
                exchange.header("Accept-Encoding").orElse(""));
    }

    private static List<HttpField> fields(Exchange exchange) {
        Stream<HttpField> repeated = REPEATED.stream()
                .flatMap(name -> exchange.response().getHeaders(name.asString()).stream()
                        .map(value -> new HttpField(name, value)));
        return Stream.concat(Stream.of(FOR_ANYBODY), repeated).toList();
    }
}
