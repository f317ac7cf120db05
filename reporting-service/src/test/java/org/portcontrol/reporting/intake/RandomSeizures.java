package org.portcontrol.reporting.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.portcontrol.reporting.ASeizure;
import org.portcontrol.reporting.Basis;
import org.portcontrol.reporting.Status;

/** Seizures that are amended, moved and voided at random, in three countries that start with one letter. */
record RandomSeizures(Random random, String letter) {

    private static final List<String> COMMODITIES = List.of("NAR-HEROIN", "NAR-OPIUM", "PSY-DIAZEPAM");
    private static final List<String> DAYS = List.of("2017-06-30", "2017-07-01", "2017-12-31", "2018-01-01");

    /** Up to six revisions of each, oldest first. */
    List<ASeizure> revisions(int seizures) {
        List<ASeizure> revisions = new ArrayList<>();
        for (int count = 0; count < seizures; count++) {
            ASeizure seizure = withLines(ASeizure.in(country()).on(one(DAYS)));
            revisions.add(seizure);
            int more = random.nextInt(6);
            for (int change = 0; change < more; change++) {
                seizure = changed(seizure);
                revisions.add(seizure);
            }
        }
        return revisions;
    }

    private ASeizure changed(ASeizure seizure) {
        return switch (random.nextInt(5)) {
            case 0 -> seizure.next().movedTo(country());
            case 1 -> seizure.next().on(one(DAYS));
            case 2 -> seizure.next().as(Status.VOIDED);
            case 3 -> seizure.next().as(Status.VERIFIED);
            default -> withLines(seizure.amended());
        };
    }

    private ASeizure withLines(ASeizure seizure) {
        ASeizure filled = seizure;
        int lines = 1 + random.nextInt(3);
        for (int line = 0; line < lines; line++) {
            filled = switch (random.nextInt(3)) {
                case 0 ->
                    filled.of(one(COMMODITIES), ASeizure.count(Integer.toString(1 + random.nextInt(9_999)), "VIAL"));
                case 1 ->
                    filled.of(
                            one(COMMODITIES),
                            ASeizure.mass(decimal(), Basis.GROSS),
                            ASeizure.mass(decimal(), Basis.PURE));
                default -> filled.of(one(COMMODITIES), decimal());
            };
        }
        return filled;
    }

    private String decimal() {
        return random.nextInt(1_000_000) + "." + random.nextInt(1_000_000_000) + "1";
    }

    private String country() {
        return letter + (char) ('A' + random.nextInt(3));
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
