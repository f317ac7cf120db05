package org.portcontrol.seizure.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private final Search search = Edition.shipped().search();

    private List<String> codes(String text) {
        return search.find(text).map(hit -> hit.commodity().code()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what somebody types | what comes first | found by
                "TOX-MERCURY         | TOX-MERCURY            | CODE",
                "tox mercury         | TOX-MERCURY            | CODE",
                "7439-97-6           | TOX-MERCURY            | CAS",
                "7439976             | TOX-MERCURY            | CAS",
                "280540              | TOX-MERCURY            | HS",
                "2805.40             | TOX-MERCURY            | HS",
                "Mercury             | TOX-MERCURY            | ALIAS",
                "Diazepam            | PSY-DIAZEPAM           | NAME",
                "Hexahydrocannabinol | NPS-HHC                | NAME",
                "subutex             | PSY-BUPRENORPHINE      | ALIAS",
                "Subutex buprenorph  | PSY-BUPRENORPHINE      | IDS_LABEL",
                "марихуана           | NAR-CANNABIS-HERB      | ALIAS",
                "МАРИХУАНА           | NAR-CANNABIS-HERB      | ALIAS",
                "марихуанна          | NAR-CANNABIS-HERB      | ALIAS",
                "ganja               | NAR-CANNABIS-HERB      | ALIAS",
                "Héroïne             | NAR-HEROIN             | NAME",
                "herion              | NAR-HEROIN             | NAME",
                "acetic-anhydride    | PRE-ACETIC-ANHYDRIDE   | NAME",
                "aceticanhydride     | PRE-ACETIC-ANHYDRIDE   | NAME",
                "anhydride acetic    | PRE-ACETIC-ANHYDRIDE   | NAME",
                "acetik anhydrid     | PRE-ACETIC-ANHYDRIDE   | NAME",
                "anhydride           | PRE-ACETIC-ANHYDRIDE   | NAME",
                "pseudoephed         | PRE-PSEUDOEPHEDRINE    | NAME"
            })
    void it_is_found_by_whatever_people_call_it(String typed, String first, Hit.By by) {
        Hit hit = search.find(typed).findFirst().orElseThrow();
        assertEquals(first, hit.commodity().code());
        assertEquals(by, hit.matched().by());
    }

    @Test
    void the_answer_tells_what_was_found_as_the_catalogue_writes_it() {
        assertEquals(
                new Hit.Match(Hit.By.ALIAS, "Марихуана"),
                search.find("марихуана").findFirst().orElseThrow().matched());
    }

    @Test
    void beginnings_come_before_words_and_words_before_their_parts() {
        List<String> fentanyls = codes("fentanyl");
        assertEquals("NAR-FENTANYL", fentanyls.get(0));
        assertTrue(fentanyls.contains("NAR-3-METHYLFENTANYL"));
        assertTrue(fentanyls.contains("NPS-FURANYLFENTANYL"));
        List<String> cocaines = codes("cocaine");
        assertEquals("NAR-COCAINE-UNSPEC", cocaines.get(0));
        assertTrue(cocaines.indexOf("NAR-COCAINE-HCL") < cocaines.indexOf("NAR-COCA-PASTE"), cocaines.toString());
    }

    @Test
    void the_beginning_of_an_hs_code_finds_its_chapter() {
        assertTrue(search.find("2939")
                .filter(hit -> hit.matched().by() == Hit.By.HS)
                .allMatch(hit -> hit.commodity().hsCode().startsWith("2939")));
        assertTrue(codes("2939").contains("NAR-MORPHINE"));
    }

    @Test
    void each_commodity_is_found_once() {
        List<String> all = codes("an");
        assertEquals(all.stream().distinct().toList(), all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "!!!", "zzzzzz", "qq"})
    void nonsense_finds_nothing(String typed) {
        assertEquals(List.of(), codes(typed));
    }
}
