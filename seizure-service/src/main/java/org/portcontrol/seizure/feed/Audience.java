package org.portcontrol.seizure.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.seizure.ToPartners;

/**
 * Whose feed it is: an operator's, a country's, a unit's, or that of partners.
 *
 * @param own code of the country or unit; null for the others
 */
record Audience(Kind kind, String own) {

    /** What tells readers apart. */
    enum Kind {
        OPERATOR("true", "change = 'VOIDED'"),
        COUNTRY("country = ?", "change = 'VOIDED'"),
        UNIT("unit = ?", "change = 'VOIDED'"),
        /** What was withdrawn is not told again, in no revision from before. */
        PARTNER("to_partners <> 'NOTHING'", """
                (to_partners = 'TOMBSTONE' or exists (
                    select 1 from seizure_revision later
                     where later.seizure_id = seizure_revision.seizure_id
                       and later.revision > seizure_revision.revision and later.to_partners = 'TOMBSTONE'))""");

        private final String condition;
        private final String tombstone;

        Kind(String condition, String tombstone) {
            this.condition = condition;
            this.tombstone = tombstone;
        }
    }

    static Audience of(Scope scope) {
        if (scope.has(Role.OPERATOR)) {
            return new Audience(Kind.OPERATOR, null);
        }
        if (scope.has(Role.FOCAL_POINT)) {
            return new Audience(Kind.COUNTRY, String.valueOf(scope.country()));
        }
        if (scope.has(Role.OFFICER) || scope.has(Role.SUPERVISOR)) {
            return new Audience(Kind.UNIT, String.valueOf(scope.unit()));
        }
        return new Audience(Kind.PARTNER, null);
    }

    /** Tells feeds apart, so that a cursor of one cannot be used in another. */
    String fingerprint() {
        return own == null ? kind.name() : kind + " " + own;
    }

    /** Condition on a revision, with a placeholder if there is an own code. */
    String condition() {
        return kind.condition;
    }

    /** True of a revision that is told of without its content. */
    String tombstone() {
        return kind.tombstone;
    }

    boolean isPartner() {
        return kind == Kind.PARTNER;
    }

    /** Who reads a revision. */
    record Readers(String country, String unit, ToPartners toPartners) {

        static Readers of(Position position, ResultSet row) throws SQLException {
            return new Readers(
                    row.getString("country"), row.getString("unit"), ToPartners.valueOf(row.getString("to_partners")));
        }
    }

    boolean isAmong(Readers readers) {
        return switch (kind) {
            case OPERATOR -> true;
            case COUNTRY -> own.equals(readers.country());
            case UNIT -> Objects.equals(own, readers.unit());
            case PARTNER -> readers.toPartners() != ToPartners.NOTHING;
        };
    }
}
