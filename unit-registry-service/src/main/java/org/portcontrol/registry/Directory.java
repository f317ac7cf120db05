package org.portcontrol.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portcontrol.kit.paging.Cursor;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/**
 * The entries of one section, to be read: as they stand, as they stood at a moment, and every revision. Every method
 * belongs in the transaction of a use case.
 */
public abstract class Directory<E extends Entry<S>, S extends State> implements PanacheRepositoryBase<E, String> {

    private final Section section;
    private final Class<S> form;
    private final Journal journal;

    Directory(Section section, Class<S> form, Journal journal) {
        this.section = section;
        this.form = form;
        this.journal = journal;
    }

    public S state(String code) {
        return findByIdOptional(code).orElseThrow(this::notFound).state();
    }

    /**
     * The entry as it was.
     *
     * @param asOf the moment, or null for now
     */
    public S state(String code, Instant asOf) {
        return asOf == null
                ? state(code)
                : journal.stateAt(section, code, asOf, form).orElseThrow(this::notFound);
    }

    /** One slice of the revisions of an entry, oldest first. One SQL statement. */
    public Page<Revision> history(String code, String cursor, int limit) {
        Page<Revision> revisions = journal.revisions(section, code, cursor, limit);
        if (revisions.items().isEmpty()) {
            throw notFound();
        }
        return revisions;
    }

    /**
     * One slice of the entries that pass the filter, by code. One SQL statement.
     *
     * @param asOf the moment, or null for now
     */
    public Page<S> list(Filter filter, Instant asOf, String cursor, int limit) {
        String fingerprint = section + filter.fingerprint() + (asOf == null ? "" : asOf.toString());
        Cursor behind = Cursor.decode(cursor, fingerprint, 1);
        return Page.of(
                rows(filter, asOf, behind, limit + 1), limit, last -> new Cursor(fingerprint, List.of(last.code())));
    }

    /** All entries that pass the filter, by code. One SQL statement. */
    public List<S> all(Filter filter, Instant asOf) {
        return rows(filter, asOf, null, Integer.MAX_VALUE);
    }

    private List<S> rows(Filter filter, Instant asOf, Cursor behind, int most) {
        if (asOf != null) {
            return journal.statesAt(section, asOf, filter.past(behind), most, form);
        }
        Filter.Query query = filter.now(behind);
        return find(query.clause(), query.values()).page(io.quarkus.panache.common.Page.ofSize(most)).stream()
                .map(Entry::state)
                .toList();
    }

    /** What is found, the best first; of a name and its like, open places before closed ones. Two SQL statements. */
    public List<Found<S>> search(Search search) {
        List<SearchQuery.Hit> hits = new SearchQuery(section, search).run(getEntityManager());
        if (hits.isEmpty()) {
            return List.of();
        }
        Map<String, S> states = find(
                        "code in ?1", hits.stream().map(SearchQuery.Hit::code).toList())
                .stream()
                .map(Entry::state)
                .collect(Collectors.toMap(State::code, Function.identity()));
        return hits.stream()
                .map(hit -> new Found<>(states.get(hit.code()), hit.matched(), hit.score(), hit.distanceMetres()))
                .toList();
    }

    Refusal notFound() {
        return switch (section) {
            case COUNTRY -> notFound("The registry has no country of this code.");
            case CHECKPOINT -> notFound("The registry has no checkpoint of this code.");
            case UNIT -> notFound("The registry has no unit of this code.");
            case ZERO_REPORT -> notFound("The unit declared no zero report for this quarter.");
        };
    }

    private static Refusal notFound(String detail) {
        return Refusal.of(CommonProblem.NOT_FOUND, detail);
    }
}
