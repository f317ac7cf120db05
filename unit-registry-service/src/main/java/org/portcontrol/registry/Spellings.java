package org.portcontrol.registry;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Every spelling of every entry: what a search looks through, and what keeps a name from being given twice. */
@Singleton
class Spellings {

    private static final String GIVEN = """
             from unnest(cast(:plain as text[]), cast(:sound as text[]), cast(:spelled as text[]), cast(:unique as bool[]))
                   as given (plain, sound, spelled, is_unique)
            """;

    private static final String INSERT = """
            insert into spelling (section, code, country, plain, sound, spelled, is_unique, rules)
            select :section, :code, :country, plain, sound, spelled, %s, :rules""" + GIVEN + " order by plain on conflict do nothing";

    private static final String TAKEN = "select given.spelled, other.code" + GIVEN + """
              join spelling other using (plain)
             where given.is_unique and other.is_unique and other.section = :section and other.country = :country
               and other.code <> :code""";

    private final EntityManager database;

    Spellings(EntityManager database) {
        this.database = database;
    }

    /** A name that another open entry of the country has. */
    record Taken(String name, String by) {}

    /**
     * Writes what an entry is called in place of what it was called. Waits while another transaction writes the same name.
     *
     * @return the names that are taken; they are written as if they were aliases
     */
    List<Taken> write(Section section, Entry<?> entry) {
        query("delete from spelling where section = :section and code = :code", section, entry)
                .executeUpdate();
        return add(section, entry);
    }

    /** As above, for an entry that is new. One statement, unless a name is taken. */
    List<Taken> add(Section section, Entry<?> entry) {
        Collection<Spelling> spellings = entry.called().spellings();
        int written = given(query(INSERT.formatted("is_unique"), section, entry), spellings)
                .setParameter("country", entry.country())
                .setParameter("rules", Spelling.RULES)
                .executeUpdate();
        return written == spellings.size() ? List.of() : taken(section, entry, spellings);
    }

    private List<Taken> taken(Section section, Entry<?> entry, Collection<Spelling> spellings) {
        @SuppressWarnings("unchecked")
        List<Object[]> taken = given(query(TAKEN, section, entry), spellings)
                .setParameter("country", entry.country())
                .getResultList();
        given(query(INSERT.formatted("false"), section, entry), spellings)
                .setParameter("country", entry.country())
                .setParameter("rules", Spelling.RULES)
                .executeUpdate();
        return taken.stream()
                .map(row -> new Taken((String) row[0], (String) row[1]))
                .toList();
    }

    /** Codes of the entries that were never spelt, or spelt under older rules. */
    @SuppressWarnings("unchecked")
    List<String> outdated(Section section) {
        String sql = """
                select code from %s entry
                 where not exists (select from spelling
                                    where section = :section and spelling.code = entry.code and rules = :rules)
                 order by code""".formatted(section.table());
        return database.createNativeQuery(sql, String.class)
                .setParameter("section", section.name())
                .setParameter("rules", Spelling.RULES)
                .getResultList();
    }

    private Query query(String sql, Section section, Entry<?> entry) {
        // What Hibernate has yet to write does not matter here, and is left for the end of the transaction.
        return database.createNativeQuery(sql)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("section", section.name())
                .setParameter("code", entry.code());
    }

    private static Query given(Query query, Collection<Spelling> spellings) {
        return query.setParameter("plain", column(spellings, Spelling::plain))
                .setParameter("sound", column(spellings, Spelling::sound))
                .setParameter("spelled", column(spellings, Spelling::spelled))
                .setParameter("unique", spellings.stream().map(Spelling::unique).toArray(Boolean[]::new));
    }

    private static String[] column(Collection<Spelling> spellings, Function<Spelling, String> form) {
        return spellings.stream().map(form).toArray(String[]::new);
    }
}
