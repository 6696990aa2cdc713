package org.communique.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.system.Txn;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.communique.release.folder.WholeFolder;
import org.communique.server.store.ServedRelease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A release's things by the words in their names and texts. Anybody can look into it at the same time. */
public final class SearchIndex implements AutoCloseable {

    static final String TITLE = "title";
    static final String NAME = "name";
    /** A whole name, its words between spaces. */
    static final String WHOLE = "whole";

    static final String TEXT = "text";
    static final String TYPE = "type";
    static final String TRUST = "trust";
    private static final String STYLE = "style";
    static final String SPEAKER = "speaker";
    /** A word of the speaker's name. */
    static final String SPEAKER_WORD = "speakerWord";

    static final String EARLIEST = "earliest";
    static final String LATEST = "latest";
    private static final String IRI = "iri";
    private static final String SPEAKER_NAME = "speakerName";
    private static final int SUGGESTIONS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private final Words words = new Words();
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private SearchIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    /** Of a release: in memory, or beside its database, where it is made once. */
    public static SearchIndex of(ServedRelease release) {
        Graph everything = release.store().everything();
        return Txn.calculateRead(
                release.store().dataset(),
                () -> release.store()
                        .database()
                        .map(database -> in(database.resolveSibling("search-" + release.edition()), everything))
                        .orElseGet(() -> of(everything)));
    }

    /** Reads the things of a graph into memory. */
    public static SearchIndex of(Graph graph) {
        try {
            Directory memory = new ByteBuffersDirectory();
            fill(memory, graph);
            return new SearchIndex(memory);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The index in a folder, made of the things of the graph if it is not there or cannot be read. */
    static SearchIndex in(Path folder, Graph graph) {
        try {
            return new SearchIndex(FSDirectory.open(folder));
        } catch (IOException absentOrDamaged) {
            LOG.info("the search index {} is made: {}", folder, absentOrDamaged.getMessage());
        }
        try {
            Path unfinished = folder.resolveSibling(folder.getFileName() + ".part");
            WholeFolder.delete(unfinished);
            try (Directory part = FSDirectory.open(unfinished)) {
                fill(part, graph);
            }
            WholeFolder.delete(folder);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            return new SearchIndex(FSDirectory.open(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException("the search index " + folder + " could not be made", failure);
        }
    }

    private static void fill(Directory directory, Graph graph) throws IOException {
        try (Words words = new Words();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(words))) {
            List<Entry> entries = new ArrayList<>();
            new Entries(graph).forEach(entries::add);
            for (Entry entry : entries) {
                writer.addDocument(document(entry, words));
            }
        }
    }

    private static Document document(Entry entry, Words words) {
        Document document = new Document();
        List<String> names = new ArrayList<>(entry.names());
        names.add(entry.title());
        names.forEach(
                name -> document.add(new StringField(WHOLE, LuceneQuestion.whole(words.of(name)), Field.Store.NO)));
        document.add(new StringField(IRI, entry.iri(), Field.Store.YES));
        document.add(new StringField(TYPE, entry.type(), Field.Store.YES));
        document.add(new StringField(TRUST, entry.trust(), Field.Store.YES));
        document.add(new StoredField(STYLE, entry.style()));
        document.add(new TextField(TITLE, entry.title(), Field.Store.YES));
        entry.names().forEach(name -> document.add(new TextField(NAME, name, Field.Store.YES)));
        entry.texts().forEach(text -> document.add(new TextField(TEXT, text, Field.Store.YES)));
        document.add(new StringField(SPEAKER, entry.speaker(), Field.Store.YES));
        document.add(new StringField(
                SPEAKER, entry.speaker().substring(entry.speaker().lastIndexOf('/') + 1), Field.Store.NO));
        document.add(new StoredField(SPEAKER_NAME, entry.speakerName()));
        words.of(entry.speakerName())
                .forEach(word -> document.add(new StringField(SPEAKER_WORD, word, Field.Store.NO)));
        // Who spoke is found with what was said.
        document.add(new TextField(NAME, entry.speakerName(), Field.Store.NO));
        day(document, EARLIEST, entry.earliest());
        day(document, LATEST, entry.latest());
        return document;
    }

    private static void day(Document document, String field, String day) {
        if (!day.isEmpty()) {
            document.add(new StringField(field, day, Field.Store.YES));
        }
    }

    /** What has the words, the best first. */
    public Found find(SearchQuestion question) {
        try {
            List<String> asked = words.of(question.words());
            int from = (question.page() - 1) * SearchQuestion.PAGE;
            Query query = query(question, new LuceneQuestion(asked, false));
            if (searcher.count(query) == 0) {
                query = query(question, new LuceneQuestion(asked, true));
            }
            TopDocs found = searcher.search(query, from + SearchQuestion.PAGE);
            List<Hit> hits = new ArrayList<>();
            StoredFields fields = searcher.storedFields();
            for (int at = from; at < found.scoreDocs.length; at++) {
                hits.add(hit(fields.document(found.scoreDocs[at].doc), asked));
            }
            return new Found(searcher.count(query), hits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Query query(SearchQuestion question, LuceneQuestion asked) throws IOException {
        Query query = asked.of(question);
        return question.speaker().isEmpty()
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(speaker(question.speaker()), Occur.FILTER)
                        .build();
    }

    /** The one whose identifier is given; else all whose names have the words. */
    private Query speaker(String given) throws IOException {
        Query identified = new TermQuery(new Term(SPEAKER, given));
        return searcher.count(identified) > 0
                ? identified
                : new LuceneQuestion(words.of(given)).whereAllAre(SPEAKER_WORD);
    }

    private Hit hit(Document document, List<String> asked) {
        String title = document.get(TITLE);
        List<String> texts = Stream.of(TEXT, NAME)
                .flatMap(field -> Stream.of(document.getValues(field)))
                .toList();
        return new Hit(
                document.get(IRI),
                document.get(TYPE),
                document.get(STYLE),
                document.get(TRUST),
                title,
                new Snippet(words, asked).of(title, texts),
                document.get(SPEAKER),
                document.get(SPEAKER_NAME),
                date(document));
    }

    private static String date(Document document) {
        String[] earliest = document.getValues(EARLIEST);
        String[] latest = document.getValues(LATEST);
        if (latest.length == 0) {
            return "";
        }
        return earliest.length == 0 || earliest[0].equals(latest[0]) ? latest[0] : earliest[0] + " to " + latest[0];
    }

    /** What somebody who has written so much may mean: actors, events and the like whose name has a word that begins so. */
    public List<Hit> suggestions(String begun) {
        try {
            List<String> asked = words.of(begun);
            List<Hit> hits = new ArrayList<>();
            if (asked.isEmpty()) {
                return hits;
            }
            StoredFields fields = searcher.storedFields();
            for (ScoreDoc found : searcher.search(new LuceneQuestion(asked).begun(), SUGGESTIONS).scoreDocs) {
                hits.add(hit(fields.document(found.doc), asked));
            }
            return hits;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
            words.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
