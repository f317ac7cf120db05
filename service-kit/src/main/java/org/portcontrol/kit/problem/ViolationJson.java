package org.portcontrol.kit.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Writes violations that stand in an answer of their own, such as a report row by row, in the language of the caller. */
@Singleton
public class ViolationJson implements ObjectMapperCustomizer {

    private final Instance<Languages> languages;

    ViolationJson(Instance<Languages> languages) {
        this.languages = languages;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("violations").addSerializer(new InCallersLanguage()));
    }

    private final class InCallersLanguage extends StdSerializer<Violation> {

        InCallersLanguage() {
            super(Violation.class);
        }

        @Override
        public void serialize(Violation violation, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writePOJO(violation.in(languages.get().asked()));
        }
    }
}
