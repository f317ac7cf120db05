package org.portcontrol.seizure.recording;

import java.time.Instant;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.ReferenceNumbers;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.receipts.Claims;
import org.portcontrol.seizure.report.SeizureReport;

/** What comes of one report of a batch: recorded, recorded before, or refused. */
public final class Outcome {

    private final SeizureReport report;
    private final Claims.Sent sent;
    private NewSeizures.Drafted drafted;
    private Claims.Claim claim;
    private String reference;
    private Refusal refusal;

    Outcome(KeyedReport keyed, Claims.Sent sent) {
        this.report = keyed.received().request();
        this.sent = sent;
    }

    /** Does something that may be refused, and keeps the refusal. */
    void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refusal refused) {
            refusal = refused;
        }
    }

    void drafted(NewSeizures.Drafted draft) {
        drafted = draft;
    }

    void repeats(Claims.Claim earlier) {
        claim = earlier;
    }

    Seizure record(String number, Instant now) {
        claim = new Claims.Claim(sent.seizure(), 1, false);
        reference = number;
        return drafted.toSeizure(sent.seizure(), number, now);
    }

    void reference(String number) {
        reference = number;
    }

    boolean isOpen() {
        return claim == null && refusal == null;
    }

    boolean lacksReference() {
        return claim != null && reference == null;
    }

    ReferenceNumbers.Series series() {
        return new ReferenceNumbers.Series(
                drafted.station().unit(), drafted.seizedOn().getYear());
    }

    SeizureReport report() {
        return report;
    }

    Claims.Sent sent() {
        return sent;
    }

    /** The record and its revision; null if the report was refused. */
    public Claims.Claim claim() {
        return claim;
    }

    public String reference() {
        return reference;
    }

    /** SHA-256 of what the report says. */
    public String hash() {
        return sent.hash();
    }

    /** Why it was refused; null if it was not. */
    public Refusal refusal() {
        return refusal;
    }
}
