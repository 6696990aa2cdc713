package org.communique.site;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.site.PageRewriter.Rewritten;
import org.communique.site.SiteClient.Document;

/** Fetches documents of the running site, and whatever their pages lead to, and writes each into its file. */
final class Crawl {

    private static final Pattern TEXT =
            Pattern.compile("(ttl|jsonld|trig|nt|nq|rdf|linkset|json|jsonfeed|xml|atom|txt|void)$");

    private final String server;
    private final String address;
    private final SiteClient client;
    private final SiteFiles files;
    private final Formats formats;
    private final Pattern own;
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final AtomicLong done = new AtomicLong();

    /** @param server the address of the running site, @param address that of the twin; both without a slash at the end */
    Crawl(String server, String address, SiteFiles files, Formats formats) {
        this.server = server;
        this.address = address;
        this.client = new SiteClient(server);
        this.files = files;
        this.formats = formats;
        this.own = Pattern.compile(Pattern.quote(server) + "(/[^\\s\"'<>\\\\]*)?");
    }

    /** Writes these and all that they lead to; tells how many are done. Returns all of them. */
    Set<Address> from(Collection<Address> seeds, LongConsumer progress) {
        Set<Address> all = new LinkedHashSet<>();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Set<Address> next = new LinkedHashSet<>(seeds);
            while (!next.isEmpty()) {
                all.addAll(next);
                Set<Address> found = written(next, workers, progress);
                found.removeAll(all);
                next = found;
            }
        } finally {
            workers.shutdownNow();
        }
        return all;
    }

    private Set<Address> written(Set<Address> level, ExecutorService workers, LongConsumer progress) {
        List<Callable<Set<Address>>> tasks = level.stream()
                .filter(address -> !address.isForServers() && !address.isDownload() && !formats.leavesOut(address))
                .map(address -> (Callable<Set<Address>>) () -> write(address))
                .toList();
        Set<Address> found = new LinkedHashSet<>();
        try {
            for (Future<Set<Address>> task : workers.invokeAll(tasks)) {
                found.addAll(task.get());
                progress.accept(done.incrementAndGet());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(String.valueOf(failure.getCause()), failure);
        }
        return found;
    }

    /** Writes one document; where there is none, the check of the links will tell who asked for it. */
    private Set<Address> write(Address wanted) {
        if (!written.add(wanted.file())) {
            return Set.of();
        }
        Optional<Document> document = client.get(wanted);
        return document.map(found -> write(wanted, found)).orElse(Set.of());
    }

    private Set<Address> write(Address wanted, Document document) {
        if (document.isPage()) {
            String html = new String(document.body(), StandardCharsets.UTF_8);
            Rewritten page = new PageRewriter(server, wanted, formats).rewrite(html, document.links());
            files.write(wanted.file(), moved(page.page(), new LinkedHashSet<>()));
            return page.leadsTo();
        }
        Set<Address> leadsTo = new LinkedHashSet<>();
        boolean isText = TEXT.matcher(wanted.file()).find();
        files.write(
                wanted.file(),
                isText
                        ? moved(new String(document.body(), StandardCharsets.UTF_8), leadsTo)
                                .getBytes(StandardCharsets.UTF_8)
                        : document.body());
        return leadsTo;
    }

    /** Names stay, and what only a server answers; what else has a query gets the name of its file, and is written as well. */
    private String moved(String text, Set<Address> leadsTo) {
        return own.matcher(text).replaceAll(found -> {
            String path = found.group(1) == null ? "" : found.group(1);
            int hash = path.indexOf('#');
            String bare = hash < 0 ? path : path.substring(0, hash);
            Address moved = Address.parsed(bare.isEmpty() ? "/" : bare.replace("&amp;", "&"));
            if (!bare.contains("?") || moved.isForServers()) {
                return Matcher.quoteReplacement(address + path);
            }
            leadsTo.add(moved);
            return Matcher.quoteReplacement(
                    address + "/" + Address.encoded(moved.file()) + path.substring(bare.length()));
        });
    }
}
