package org.portcontrol.seizure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violations;

/** A seizure. Columns hold what lists filter by; the rest is one JSON document that is read and written whole. */
@Entity
@DynamicUpdate
@Table(name = "seizure")
public class Seizure {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    @Id
    private UUID id;

    private String reference;
    private int revision;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Status previousStatus;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String country;
    private String unit;
    private String unitName;
    private String checkpoint;
    private String checkpointName;
    private String place;
    private String administrativeRegion;
    private LocalDate seizedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> commodities;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> containers;

    @JdbcTypeCode(SqlTypes.JSON)
    private Details details;

    private int completeness;
    private String voidingReason;
    private UUID duplicateOf;
    private Instant recordedAt;

    /** Whether partners could see the record before the change that was made last. */
    @Transient
    private boolean reachedPartners;

    /** For Hibernate. */
    protected Seizure() {}

    /** A seizure as a unit reports it. */
    public static Seizure reported(
            UUID id, String reference, Station station, LocalDate seizedOn, Details details, Instant now) {
        Seizure seizure = first(id, reference, Source.PORT_CONTROL_UNIT, seizedOn, details, now);
        seizure.country = station.country();
        seizure.unit = station.unit();
        seizure.unitName = station.unitName();
        seizure.checkpoint = station.checkpoint();
        seizure.checkpointName = station.checkpointName();
        return seizure;
    }

    /** A seizure as a national authority tells of it: no unit of the suite made it, so it has a country and a place. */
    public static Seizure ofNationalAuthority(
            UUID id, String reference, Locality locality, LocalDate seizedOn, Details details, Instant now) {
        Seizure seizure = first(id, reference, Source.NATIONAL_AUTHORITY, seizedOn, details, now);
        seizure.country = locality.country();
        seizure.place = locality.place();
        seizure.administrativeRegion = locality.administrativeRegion();
        return seizure;
    }

    private static Seizure first(
            UUID id, String reference, Source source, LocalDate seizedOn, Details details, Instant now) {
        Seizure seizure = new Seizure();
        seizure.id = id;
        seizure.reference = reference;
        seizure.revision = 1;
        seizure.status = Status.REPORTED;
        seizure.source = source;
        seizure.seizedOn = seizedOn;
        seizure.recordedAt = now;
        seizure.describe(details);
        return seizure;
    }

    /** Notes a day on which nothing can have been seized yet, wherever on earth the officer stands. */
    public static void checkDay(LocalDate day, String pointer, Clock clock, Violations violations) {
        LocalDate latestToday = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
        violations.require(
                !day.isAfter(latestToday),
                pointer,
                SeizureProblem.DATE_IN_FUTURE,
                "The day has not begun anywhere yet.");
        violations.require(
                !day.isBefore(EARLIEST),
                pointer,
                CommonProblem.VALUE_OUT_OF_BOUNDS,
                "The day must not be before {0}.",
                EARLIEST);
    }

    /**
     * States the record anew, where and when and what. What was vouched for is not what stands there now, so a verified
     * record is to be verified again.
     *
     * @param where the station, in the record of a unit
     * @param lines each with the number of the line that it takes the place of, or a new one
     */
    public void amend(Station where, LocalDate day, List<Item> lines, Circumstances told, Instant now) {
        change(now);
        status = Status.REPORTED;
        checkpoint = where.checkpoint();
        checkpointName = where.checkpointName();
        seizedOn = day;
        describe(details.stated(lines, told));
    }

    /** The same for the record of a national authority. */
    public void amend(Locality where, LocalDate day, List<Item> lines, Circumstances told, Instant now) {
        change(now);
        status = Status.REPORTED;
        place = where.place();
        administrativeRegion = where.administrativeRegion();
        seizedOn = day;
        describe(details.stated(lines, told));
    }

    /** Vouches for what the record says now. */
    public void verify(Instant now) {
        change(now);
        status = Status.VERIFIED;
    }

    /** Adds what a laboratory found to a line; what was reported stays visible. */
    public void addLaboratoryResult(int line, LaboratoryResult result, Commodity found, Instant now) {
        List<Item> items = details.items().stream()
                .map(item -> item.line() == line ? item.analysed(result, found) : item)
                .toList();
        change(now);
        describe(details.withItems(items));
    }

    /**
     * Takes the record out of every total; it stays, with the reason.
     *
     * @param same the record of the same case that stays, or null
     */
    public void makeVoid(String reason, UUID same, Instant now) {
        change(now);
        status = Status.VOIDED;
        voidingReason = reason;
        duplicateOf = same;
    }

    /** Takes a voiding back: the record stands and counts as it did before. */
    public void restore(Instant now) {
        Status before = previousStatus;
        change(now);
        status = before;
        voidingReason = null;
        duplicateOf = null;
    }

    public boolean isVoided() {
        return status == Status.VOIDED;
    }

    public boolean hasLine(int line) {
        return details.items().stream().anyMatch(item -> item.line() == line);
    }

    /** The line, which must exist. */
    public Item line(int line) {
        return details.items().stream()
                .filter(item -> item.line() == line)
                .findFirst()
                .orElseThrow();
    }

    /** The highest number that a line has or had. */
    public int lastLine() {
        return details.lastLine();
    }

    /** True if the caller may see this record at all: own unit, own country, or everything for an operator. */
    public boolean isVisibleTo(Scope scope) {
        return scope.has(Role.OPERATOR)
                || (scope.has(Role.FOCAL_POINT) && scope.ownsCountry(country))
                || ((scope.has(Role.OFFICER) || scope.has(Role.SUPERVISOR)) && scope.ownsUnit(unit));
    }

    /** The refusal for records that do not exist and for those the caller may not see: the same for both. */
    public static Refusal notFound() {
        return Refusal.of(CommonProblem.NOT_FOUND, "There is no such seizure in your unit or country.");
    }

    /** What partners are told of the change that was made last. */
    ToPartners toPartners() {
        if (reachesPartners()) {
            return ToPartners.STATE;
        }
        return reachedPartners ? ToPartners.TOMBSTONE : ToPartners.NOTHING;
    }

    private boolean reachesPartners() {
        return !isVoided() && details.circumstances().sharing().reachesPartners();
    }

    private void change(Instant now) {
        reachedPartners = reachesPartners();
        revision++;
        previousStatus = status;
        recordedAt = now;
    }

    private void describe(Details changed) {
        details = changed;
        commodities = changed.items().stream().map(Item::commodity).distinct().toList();
        containers = changed.circumstances().containers();
        completeness = Completeness.of(changed.items(), changed.circumstances()).score();
    }

    /** What is still wanted, and how much is there. */
    public Completeness completeness() {
        return Completeness.of(details.items(), details.circumstances());
    }

    Details details() {
        return details;
    }

    List<String> commodities() {
        return commodities;
    }

    List<String> containers() {
        return containers;
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public int revision() {
        return revision;
    }

    public Status status() {
        return status;
    }

    public Source source() {
        return source;
    }

    public LocalDate seizedOn() {
        return seizedOn;
    }

    public SeizureState state() {
        return new SeizureState(
                id,
                reference,
                revision,
                status,
                previousStatus,
                source,
                country,
                unit,
                unitName,
                checkpoint,
                checkpointName,
                place,
                administrativeRegion,
                seizedOn,
                details.items(),
                details.circumstances(),
                details.provenance(),
                voidingReason,
                duplicateOf,
                completeness,
                recordedAt);
    }
}
