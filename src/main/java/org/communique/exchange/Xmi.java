package org.communique.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;
import org.communique.material.Article;
import org.communique.material.Span;
import org.xml.sax.SAXException;

/**
 * UIMA CAS XMI, as INCEpTION and dkpro-cassis read it: a span of the layer {@code webanno.custom.Attribution} for each
 * attribution, with a link to a span of the layer {@code webanno.custom.Passage} for each piece of its source, cue and
 * content. A type system describes both layers. Offsets are UTF-16 units there and code points here.
 */
public final class Xmi {

    private static final String PASSAGE = "webanno.custom.Passage";
    private static final String ATTRIBUTION = "webanno.custom.Attribution";
    private static final String LINK = "webanno.custom.AttributionPartsLink";
    private static final String PARTS = "parts";
    private static final String ROLE = "role";
    private static final String TARGET = "target";
    private static final String PART = "part";
    private static final String NOTE = "note";

    private Xmi() {}

    private static TypeSystemDescription types() {
        var types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        types.addType(PASSAGE, "A piece of an attribution", CAS.TYPE_NAME_ANNOTATION)
                .addFeature(PART, "Source, Cue or Content", CAS.TYPE_NAME_STRING);
        TypeDescription link = types.addType(LINK, "", CAS.TYPE_NAME_TOP);
        link.addFeature(ROLE, "", CAS.TYPE_NAME_STRING);
        link.addFeature(TARGET, "", PASSAGE);
        TypeDescription attribution = types.addType(ATTRIBUTION, "Who said what", CAS.TYPE_NAME_ANNOTATION);
        attribution.addFeature(NOTE, "Its id and what else is known, as JSON", CAS.TYPE_NAME_STRING);
        attribution.addFeature(PARTS, "Its pieces", CAS.TYPE_NAME_FS_ARRAY, LINK, false);
        return types;
    }

    private static CAS cas() {
        try {
            return CasCreationUtils.createCas(types(), null, null);
        } catch (UIMAException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The type system, {@code TypeSystem.xml}, which a tool needs to read the articles. */
    public static byte[] typeSystem() {
        return written(out -> types().toXML(out));
    }

    /** The {@code .xmi} file of an article. */
    public static byte[] write(AnnotatedArticle annotated) {
        CAS cas = cas();
        String text = annotated.article().text();
        cas.setDocumentText(text);
        cas.setDocumentLanguage("x-unspecified");
        annotated.annotations().forEach(one -> add(cas, text, one));
        // Only XML 1.1 has most control characters; but tools expect XML 1.0.
        boolean isPlain = text.chars().noneMatch(one -> one < ' ' && "\t\n\r".indexOf(one) < 0);
        return written(out -> CasIOUtils.save(cas, out, isPlain ? SerialFormat.XMI : SerialFormat.XMI_1_1));
    }

    private static void add(CAS cas, String text, Annotation annotation) {
        List<FeatureStructure> links = new ArrayList<>();
        for (Part part : Part.values()) {
            for (Span span : annotation.parts().getOrDefault(part, List.of())) {
                AnnotationFS passage = annotation(cas, PASSAGE, text, span);
                passage.setStringValue(passage.getType().getFeatureByBaseName(PART), part.label());
                cas.addFsToIndexes(passage);
                FeatureStructure link = cas.createFS(cas.getTypeSystem().getType(LINK));
                link.setStringValue(link.getType().getFeatureByBaseName(ROLE), part.label());
                link.setFeatureValue(link.getType().getFeatureByBaseName(TARGET), passage);
                links.add(link);
            }
        }
        Span whole = annotation.cue().isEmpty()
                ? annotation.content().get(0)
                : annotation.cue().get(0);
        AnnotationFS attribution = annotation(cas, ATTRIBUTION, text, whole);
        attribution.setStringValue(attribution.getType().getFeatureByBaseName(NOTE), Brat.note(annotation));
        ArrayFS<FeatureStructure> pieces = cas.createArrayFS(links.size());
        pieces.copyFromArray(links.toArray(FeatureStructure[]::new), 0, 0, links.size());
        attribution.setFeatureValue(attribution.getType().getFeatureByBaseName(PARTS), pieces);
        cas.addFsToIndexes(attribution);
    }

    private static AnnotationFS annotation(CAS cas, String type, String text, Span span) {
        return cas.createAnnotation(
                cas.getTypeSystem().getType(type),
                text.offsetByCodePoints(0, span.start()),
                text.offsetByCodePoints(0, span.end()));
    }

    /**
     * The attributions of an {@code .xmi} file; other layers are passed over. Throws {@link IllegalArgumentException} where
     * the file is none, or was made of another text.
     */
    public static AnnotatedArticle read(Article article, byte[] xmi) {
        CAS cas = cas();
        try {
            CasIOUtils.load(new ByteArrayInputStream(xmi), null, cas, true);
        } catch (IOException | RuntimeException broken) {
            throw new IllegalArgumentException("it is no CAS XMI file: " + broken.getMessage(), broken);
        }
        if (!article.text().equals(cas.getDocumentText())) {
            throw new IllegalArgumentException("its text is not that of " + article.id() + ".txt");
        }
        List<Annotation> annotations = new ArrayList<>();
        cas.getAnnotationIndex(cas.getTypeSystem().getType(ATTRIBUTION))
                .forEach(one -> annotations.add(read(article.text(), one)));
        return new AnnotatedArticle(article, annotations);
    }

    private static Annotation read(String text, AnnotationFS attribution) {
        Map<Part, List<Span>> parts = new EnumMap<>(Part.class);
        if (attribution.getFeatureValue(attribution.getType().getFeatureByBaseName(PARTS))
                instanceof ArrayFS<?> links) {
            for (FeatureStructure link : links.toArray()) {
                add(text, link, parts);
            }
        }
        Map<String, String> attributes = new TreeMap<>(Stream.ofNullable(
                        attribution.getStringValue(attribution.getType().getFeatureByBaseName(NOTE)))
                .map(Brat::attributes)
                .findFirst()
                .orElse(Map.of()));
        return new Annotation(
                Optional.ofNullable(attributes.remove(Brat.ID)).orElse("x" + attribution.getBegin()),
                parts.getOrDefault(Part.SOURCE, List.of()),
                parts.getOrDefault(Part.CUE, List.of()),
                parts.getOrDefault(Part.CONTENT, List.of()),
                attributes);
    }

    private static void add(String text, FeatureStructure link, Map<Part, List<Span>> parts) {
        if (link.getFeatureValue(link.getType().getFeatureByBaseName(TARGET)) instanceof AnnotationFS passage) {
            Part.of(String.valueOf(link.getStringValue(link.getType().getFeatureByBaseName(ROLE))))
                    .ifPresent(part -> parts.computeIfAbsent(part, none -> new ArrayList<>())
                            .add(new Span(
                                    inCodePoints(text, passage.getBegin()), inCodePoints(text, passage.getEnd()))));
        }
    }

    /** An offset beyond the text stays beyond it. */
    private static int inCodePoints(String text, int offset) {
        int within = Math.max(0, Math.min(offset, text.length()));
        return text.codePointCount(0, within) + offset - within;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException, SAXException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
        return out.toByteArray();
    }
}
