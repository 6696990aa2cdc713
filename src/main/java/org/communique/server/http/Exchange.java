package org.communique.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.server.view.Label;

/** One request and its response: what a servlet asks of the one and writes into the other. */
public record Exchange(HttpServletRequest request, HttpServletResponse response) {

    /** The request's attribute that holds when it came, in nanoseconds, for its Server-Timing. */
    public static final String BEGAN = Exchange.class.getName() + ".began";

    public static final String UTF8_TEXT = "text/plain;charset=utf-8";

    public Optional<String> header(String name) {
        return CalledAddress.header(request, name);
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    /** A parameter of the address, whatever a body may hold. */
    public Optional<String> query(String name) {
        return CalledAddress.query(request, name);
    }

    /** All values of a parameter, blank ones too. */
    public List<String> parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** Which of so many pages is asked for; the first one, where the request does not say. */
    public int page(int pages) {
        String asked = parameter("page").orElse("1");
        if (!asked.matches("[1-9]\\d{0,6}") || Integer.parseInt(asked) > pages) {
            throw RefusedException.badRequest("page is a number from 1 to " + pages + ", not '" + asked + "'");
        }
        return Integer.parseInt(asked);
    }

    /** The one of these forms in which the answer is wanted. */
    public AnswerFormat format(List<AnswerFormat> offered) {
        return AnswerFormat.chosen(offered, named(), header("Accept"));
    }

    /** The same for a path that ends in the form's suffix, which goes before all else. */
    public AnswerFormat format(List<AnswerFormat> offered, Optional<String> suffix) {
        return AnswerFormat.chosen(offered, suffix.map(List::of).orElseGet(this::named), header("Accept"));
    }

    private List<String> named() {
        return Stream.of("format", "output", "results")
                .flatMap(name -> parameter(name).stream())
                .toList();
    }

    /** What it is about, after the servlet's own path: without a slash before it. */
    public String path() {
        String path = request.getPathInfo();
        return path == null || path.isEmpty() ? "" : path.substring(1);
    }

    /** The address of a path of this server, as this client calls it. */
    public String address(String path) {
        return new CalledAddress(request).address(path);
    }

    /** What clients write before every path of this server: empty, or a path that begins with a slash and ends with none. */
    public String prefix() {
        return new CalledAddress(request).prefix();
    }

    /** Whether this machine asks, perhaps as a proxy for others. */
    public boolean isFromHere() {
        return new CalledAddress(request).isFromHere();
    }

    /** Whether a page of another site asks, in a browser on this machine. @param base an address of this server */
    public boolean isFromOtherSite(String base) {
        return new CalledAddress(request).isOtherSite(base);
    }

    /** Only a GET or HEAD is answered by "you have it already". */
    public boolean isSafe() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** The methods that are answered here: only the endpoint and what agents ask are asked by POST. */
    public String methods() {
        if (request.getRequestURI().equals("/mcp")) {
            return "POST, OPTIONS";
        }
        boolean isEndpoint = request.getRequestURI().matches("/sparql(/.*)?|/reconcile/?");
        return isEndpoint ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
    }

    /** Tells caches that the answer depends on that header of the request, too. */
    public void variesBy(String header) {
        response.addHeader("Vary", header);
    }

    /** The whole body, in UTF-8. */
    public String body() {
        try {
            byte[] bytes = request.getInputStream().readAllBytes();
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw RefusedException.badRequest("the body is not in UTF-8");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** True if the client has this representation already, and has been told so. */
    public boolean isKnown(EntityTag tag) {
        response.setHeader("ETag", tag.header());
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-cache");
        }
        if (!isSafe() || !tag.isAmong(header("If-None-Match"))) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** Sends a document that is named by its own text, unless the client has it already. */
    public void sendTagged(String contentType, String text) {
        if (!isKnown(EntityTag.weak(text))) {
            send(HttpServletResponse.SC_OK, contentType, text);
        }
    }

    public void send(int status, String contentType, String text) {
        send(status, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    public void send(int status, String contentType, byte[] body) {
        byte[] placed = isPage(contentType) ? placed(body) : body;
        begin(status, contentType, placed.length);
        write(out -> out.write(placed));
    }

    private boolean isPage(String contentType) {
        return contentType.startsWith(AnswerFormat.HTML.mediaType())
                && (!prefix().isEmpty() || OldPage.of(request).isPresent());
    }

    private byte[] placed(byte[] bytes) {
        String page = new String(bytes, StandardCharsets.UTF_8);
        String marked = OldPage.of(request).map(old -> old.marked(page)).orElse(page);
        return new CalledAddress(request).placed(marked).getBytes(StandardCharsets.UTF_8);
    }

    public void send(String contentType, long length, Body body) {
        if (isPage(contentType)) {
            send(HttpServletResponse.SC_OK, contentType, whole(body));
            return;
        }
        begin(HttpServletResponse.SC_OK, contentType, length);
        write(body);
    }

    private static byte[] whole(Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            body.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Sends a part of a document, whose Content-Range is set. */
    public void sendPart(String contentType, long length, Body body) {
        begin(HttpServletResponse.SC_PARTIAL_CONTENT, contentType, length);
        write(body);
    }

    /** Whether a person reads the answer, in a browser. */
    public boolean isForPerson() {
        return Acceptance.of(header("Accept").orElse("")).names(AnswerFormat.HTML.mediaType());
    }

    public void refuse(RefusedException refusal) {
        refuse(refusal, UTF8_TEXT, refusal.getMessage() + '\n' + Label.lines(refusal.instead()));
    }

    /** @param body tells the client why, in that type */
    public void refuse(RefusedException refusal, String contentType, String body) {
        response.setHeader("Cache-Control", "no-store");
        refusal.retryAfter().ifPresent(wait -> response.setHeader("Retry-After", Long.toString(wait.toSeconds())));
        if (refusal.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", methods());
        }
        send(refusal.status(), contentType, body);
    }

    public void redirect(String location) {
        redirect(HttpServletResponse.SC_SEE_OTHER, location);
    }

    /** @param status 302 for now, 303 to a document about what was asked for, 308 for good */
    public void redirect(int status, String location) {
        response.setStatus(status);
        response.setHeader("Location", PathText.ascii(location.startsWith("/") ? prefix() + location : location));
    }

    private void begin(int status, String contentType, long length) {
        response.setStatus(status);
        response.setContentType(contentType);
        response.setContentLengthLong(length);
        if (request.getAttribute(BEGAN) instanceof Long began) {
            response.setHeader("Server-Timing", "total;dur=" + (System.nanoTime() - began) / 100_000 / 10.0);
        }
    }

    private void write(Body body) {
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try {
            body.writeTo(response.getOutputStream());
        } catch (IOException clientGone) {
            throw new UncheckedIOException(clientGone);
        }
    }

    /** What is written into a response once its headers are. */
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
