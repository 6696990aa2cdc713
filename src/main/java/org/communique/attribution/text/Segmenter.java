package org.communique.attribution.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.communique.attribution.text.Sentence.Word;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** Cuts paragraphs into sentences and words with OpenNLP's models of the UD English Web Treebank. One thread only. */
public final class Segmenter {

    private static final int LONGEST = 5_000;

    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;

    private Segmenter(Models models) {
        this.sentences = new SentenceDetectorME(models.sentences);
        this.tokens = new TokenizerME(models.tokens);
        this.tags = new POSTaggerME(models.tags);
    }

    /** OpenNLP's models, which threads may share. */
    public record Models(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {

        public static Models load() {
            try (InputStream sentences = resource("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
                    InputStream tokens = resource("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
                    InputStream tags = resource("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
                return new Models(new SentenceModel(sentences), new TokenizerModel(tokens), new POSModel(tags));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static InputStream resource(String name) {
            InputStream resource = Segmenter.class.getResourceAsStream("/" + name);
            if (resource == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            return resource;
        }

        public Segmenter segmenter() {
            return new Segmenter(this);
        }
    }

    /** The sentences of a paragraph; where one is longer than any sentence is, it is no prose and is left out. */
    public List<Sentence> sentences(FlatText text, Span paragraph, boolean[] quoted) {
        List<Sentence> found = new ArrayList<>();
        for (var span : sentences.sentPosDetect(text.slice(paragraph))) {
            if (span.length() > 0 && span.length() <= LONGEST) {
                int start = paragraph.start() + span.getStart();
                Span sentence = new Span(start, start + span.length());
                List<Word> words = words(text, sentence, quoted);
                if (!words.isEmpty()) {
                    found.add(new Sentence(sentence, words));
                }
            }
        }
        return found;
    }

    private List<Word> words(FlatText text, Span sentence, boolean[] quoted) {
        String characters = text.slice(sentence);
        var spans = tokens.tokenizePos(characters);
        String[] texts = opennlp.tools.util.Span.spansToStrings(spans, characters);
        String[] kinds = tags.tag(texts);
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < spans.length; at++) {
            int start = sentence.start() + spans[at].getStart();
            Span span = new Span(start, sentence.start() + spans[at].getEnd());
            words.add(new Word(span, texts[at], kinds[at], quoted[start]));
        }
        return words;
    }
}
