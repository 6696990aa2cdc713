package org.communique.server.traffic;

import java.util.List;
import java.util.Optional;
import org.communique.server.http.CalledAddress;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Removes what stands before a path, and remembers it for the links of the answer. */
public final class BasePaths extends Handler.Wrapper {

    private final String usual;
    private final List<String> removed;

    /**
     * @param usual what clients write before a path that comes without it
     * @param removed what is removed where it comes
     */
    public BasePaths(String usual, List<String> removed) {
        this.usual = usual;
        this.removed =
                removed.stream().filter(path -> !path.isEmpty()).distinct().toList();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getPath();
        Optional<String> base = removed.stream()
                .filter(before -> path.equals(before) || path.startsWith(before + "/"))
                .findFirst();
        if (base.isEmpty()) {
            request.setAttribute(CalledAddress.USUAL_PREFIX, usual);
            return super.handle(request, response, callback);
        }
        String rest = path.substring(base.get().length());
        if (rest.isEmpty()) {
            response.setStatus(HttpStatus.PERMANENT_REDIRECT_308);
            String query = request.getHttpURI().getQuery();
            response.getHeaders().put(HttpHeader.LOCATION, base.get() + "/" + (query == null ? "" : "?" + query));
            callback.succeeded();
            return true;
        }
        request.setAttribute(CalledAddress.PREFIX, base.get());
        HttpURI inside = HttpURI.build(
                request.getHttpURI(), rest, null, request.getHttpURI().getQuery());
        return super.handle(Request.serveAs(request, inside), response, callback);
    }
}
