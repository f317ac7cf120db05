package org.portcontrol.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    @TempDir
    Path root;

    @BeforeEach
    void another_document() throws IOException {
        Files.createDirectories(root.resolve("docs/target"));
        Files.writeString(root.resolve("docs/other.md"), """
                # The `other` one: why?
                | <a id="row"></a>`row` |
                """);
        Files.writeString(root.resolve("docs/target/built.md"), "[gone](gone.md)");
    }

    private List<String> faultsOf(String text) throws IOException {
        Files.writeString(root.resolve("docs/page.md"), text);
        return Documents.faults(root);
    }

    @Test
    void every_link_of_this_repository_leads_somewhere_and_no_anchor_is_there_twice() throws IOException {
        assertEquals(List.of(), Documents.faults(Path.of(System.getProperty("suite.root"))));
    }

    @Test
    void files_folders_headings_and_rows_are_found() throws IOException {
        assertEquals(List.of(), faultsOf("""
                # Page
                [`other`](other.md), [all](../docs), [why](other.md#the-other-one-why), [row](other.md#row), [here](#page),
                [elsewhere](https://portcontrol.org/problems/#none)
                """));
    }

    @Test
    void a_file_or_an_anchor_that_is_not_there_is_told_with_its_place() throws IOException {
        assertEquals(
                List.of(
                        "docs/page.md:1: leads nowhere: ../other.md",
                        "docs/page.md:2: leads nowhere: #gone",
                        "docs/page.md:2: leads nowhere: other.md#gone"),
                faultsOf("[up](../other.md)\n[not here](#gone) and [not there](other.md#gone)"));
    }

    @Test
    void what_is_a_sample_is_no_link() throws IOException {
        assertEquals(List.of(), faultsOf("`[a](b)`\n```sh\n[c](d)\n# no heading\n```\n"));
    }

    @Test
    void an_anchor_that_is_there_twice_is_told() throws IOException {
        assertEquals(
                List.of("docs/page.md: is there twice: #row", "docs/page.md: is there twice: #what-for"),
                faultsOf("<a id=\"row\"></a> <a id=\"row\"></a>\n<a id=\"what-for\"></a>\n## What for?\n## What for?"));
    }
}
