package org.portcontrol.seizure.vocabulary;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.portcontrol.seizure.Transport;

/** The words for ways of transport. Words that cover two of them, such as "Train/Bus", stand for none. */
@Singleton
public class TransportNames {

    private final Spellings<Transport> names = Spellings.byLetters();

    TransportNames() {
        Vocabulary.read("transport.csv", Row.class)
                .forEach(row -> names.add(row.words(), new Transport(row.mode(), row.vehicle())));
    }

    record Row(String words, Transport.Mode mode, Transport.Vehicle vehicle, String source) {}

    public Optional<Transport> find(String words) {
        return names.find(words);
    }

    /** True if the cell says that nobody knows, or says nothing. */
    public boolean isUnknown(String words) {
        return UnknownWords.contain(words);
    }
}
