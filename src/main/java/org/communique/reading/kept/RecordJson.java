package org.communique.reading.kept;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.communique.dossier.Dossier;
import org.communique.dossier.Edtf;
import org.communique.dossier.Evidence;
import org.communique.material.Place;
import org.communique.material.Sha256;

/** The records of a material as JSON, component by component. */
public final class RecordJson {

    private final ObjectMapper json = mapper().build();
    private final ObjectMapper withoutPlaces = mapper().addMixIn(Place.class, Ignored.class)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static JsonMapper.Builder mapper() {
        var dates = new SimpleModule()
                .addSerializer(new EdtfSerializer())
                .addDeserializer(Edtf.class, new EdtfDeserializer());
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(dates)
                .addMixIn(Evidence.class, OneOfTwo.class)
                .serializationInclusion(JsonInclude.Include.NON_ABSENT);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Evidence.Passage.class), @JsonSubTypes.Type(Evidence.Citation.class)})
    private interface OneOfTwo {}

    @JsonIgnoreType
    private interface Ignored {}

    byte[] write(Dossier dossier) {
        return bytes(json, dossier);
    }

    Dossier read(byte[] bytes) throws IOException {
        return json.readValue(bytes, Dossier.class);
    }

    /** The hash of what a record says, wherever it stands. */
    public String digest(Object something) {
        return Sha256.of(bytes(withoutPlaces, something)).hex();
    }

    private static byte[] bytes(ObjectMapper mapper, Object something) {
        try {
            return mapper.writeValueAsBytes(something);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class EdtfSerializer extends StdSerializer<Edtf> {

        private static final long serialVersionUID = 1L;

        EdtfSerializer() {
            super(Edtf.class);
        }

        @Override
        public void serialize(Edtf date, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(date.value());
        }
    }

    private static final class EdtfDeserializer extends StdDeserializer<Edtf> {

        private static final long serialVersionUID = 1L;

        EdtfDeserializer() {
            super(Edtf.class);
        }

        @Override
        public Edtf deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Edtf.parse(in.getValueAsString());
        }
    }
}
