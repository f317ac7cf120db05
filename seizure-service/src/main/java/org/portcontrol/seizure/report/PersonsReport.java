package org.portcontrol.seizure.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.Persons;
import org.portcontrol.seizure.SeizureProblem;

/** How many persons were detained. Never send a name. */
@Schema(name = "ReportedPersons")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonsReport(
        @Schema(examples = "2") @NotNull @Min(0) @Max(10_000)
        Integer detained,

        @Min(0) @Max(10_000) Integer female,
        @Min(0) @Max(10_000) Integer male,
        @Size(max = 50) List<@Valid @NotNull NationalityReport> nationalities) {

    /** Persons of one nationality. */
    @Schema(name = "ReportedNationality")
    record NationalityReport(
            @Schema(description = "ISO 3166-1 alpha-2", examples = "TJ") @NotNull
            String country,

            @NotNull @Min(1) @Max(10_000) Integer count) {}

    Persons read(Reading reading) {
        List<Persons.Nationality> read = new ArrayList<>();
        int told = 0;
        for (int i = 0; nationalities != null && i < nationalities.size(); i++) {
            NationalityReport each = nationalities.get(i);
            read.add(new Persons.Nationality(
                    reading.country(each.country(), "/persons/nationalities/" + i + "/country"), each.count()));
            told += each.count();
        }
        int bySex = (female == null ? 0 : female) + (male == null ? 0 : male);
        reading.require(
                bySex <= detained && told <= detained,
                "/persons/detained",
                SeizureProblem.CONTRADICTING_VALUES,
                "The parts are more than the whole.");
        return new Persons(detained, female, male, read);
    }
}
