package org.portcontrol.seizure.vocabulary;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.portcontrol.seizure.Transport;
import org.portcontrol.seizure.lists.ShippedList;
import org.portcontrol.seizure.lists.Spellings;

/** The words for ways of transport. Words that cover two of them, such as "Train/Bus", stand for none. */
@Singleton
public class TransportNames {

    private static final String NOT_TOLD = "Data not available";
    private static final String OTHER = "Other";
    private static final String TRAIN_OR_BUS = "Train/Bus";
    private static final String NO_MOTOR = "Bicycle/on foot/walking";

    private final Spellings<Transport> names = Spellings.byLetters();

    TransportNames() {
        ShippedList.read("vocabulary/transport.csv", Row.class)
                .forEach(row -> names.add(row.words(), new Transport(row.mode(), row.vehicle())));
    }

    record Row(String words, Transport.Mode mode, Transport.Vehicle vehicle, String source) {}

    public Optional<Transport> find(String words) {
        return names.find(words);
    }

    /**
     * What the workbook of Individual Drug Seizures calls it. A way that it has no words for is another one.
     *
     * @param transport null if it is not told
     */
    public String idsName(Transport transport) {
        if (transport == null || transport.mode() == null) {
            return NOT_TOLD;
        }
        return switch (transport.mode()) {
            case AIR -> "Airplane";
            case MARITIME, INLAND_WATER -> "Vessel/boat";
            case MAIL -> "Postal/Mail/Express Parcel";
            case RAIL -> TRAIN_OR_BUS;
            case ON_FOOT -> NO_MOTOR;
            case ROAD -> idsNameOnRoad(transport.vehicle());
            case MULTIMODAL, FIXED -> OTHER;
            case UNKNOWN -> NOT_TOLD;
        };
    }

    private static String idsNameOnRoad(Transport.Vehicle vehicle) {
        if (vehicle == null) {
            return OTHER;
        }
        return switch (vehicle) {
            case CAR, MOTORCYCLE -> "Car/motorcycle";
            case TRUCK, VAN -> "Truck/lorry/van";
            case BUS -> TRAIN_OR_BUS;
            case BICYCLE -> NO_MOTOR;
            default -> OTHER;
        };
    }

    /** True if the cell says that nobody knows, or says nothing. */
    public boolean isUnknown(String words) {
        return UnknownWords.contain(words);
    }
}
