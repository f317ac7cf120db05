package org.portcontrol.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violations;

/** A country that takes part in the programme. */
@Entity
@Table(name = "country")
public class Country extends Entry<CountryState> {

    private static final Set<String> ISO_3166 = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private String alpha3;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    /** For Hibernate. */
    protected Country() {}

    private Country(Locale country) {
        super(country.getCountry());
        // Kept as they are today, for a later JDK may know the country by another name.
        alpha3 = country.getISO3Country();
        names = Map.of("en", country.getDisplayCountry(Locale.ENGLISH), "ru", country.getDisplayCountry(RUSSIAN));
        keepSearch();
    }

    /** A country whose code is one of ISO 3166-1 alpha-2. */
    public static Country registered(String code, LocalDate since, String note) {
        if (!ISO_3166.contains(code)) {
            throw Refusal.at(
                    "/code",
                    RegistryProblem.NOT_AN_ISO_COUNTRY,
                    "It must be a country code of ISO 3166-1 alpha-2 in capitals, for example KZ.");
        }
        Country country = new Country(new Locale.Builder().setRegion(code).build());
        country.change(since, note);
        return country;
    }

    public void change(LocalDate since, String note) {
        Violations violations = new Violations();
        describe(Status.ACTIVE, since, note, violations);
        violations.refuseIfAny();
    }

    @Override
    Called called() {
        return new Called(names.values().stream().sorted().toList(), List.of(code(), alpha3), isOpen());
    }

    @Override
    String country() {
        return code();
    }

    @Override
    public CountryState state() {
        M49 m49 = M49.of(code());
        return new CountryState(
                code(),
                revision(),
                alpha3,
                m49.code(),
                m49.region(),
                m49.subRegion(),
                names,
                status(),
                since(),
                until(),
                note(),
                recordedAt());
    }
}
