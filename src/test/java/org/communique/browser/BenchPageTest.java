package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Every view of the workbench, light and dark: nobody is shut out by it (axe-core), nothing lies outside the window. */
@Tag("browser")
class BenchPageTest {

    @TempDir
    static Path folder;

    private static Bench bench;

    @BeforeAll
    static void open() {
        bench = Bench.in(folder);
        bench.asksFor(0.86);
        bench.open("/article/ferry-1");
        bench.press("y", "n", "1");
        bench.open("/article/ferry-1?report=m5ab271989f&panel=meaning");
        bench.press("n");
        bench.browser().press("The boats are safe.");
        bench.press(Keys.ENTER);
    }

    @AfterAll
    static void leave() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, ''",
        "/?show=reports, ''",
        "/article/ferry-1, ''",
        "/article/ferry-1, n",
        "/article/ferry-1, o",
        "/article/ferry-1, e",
        "/article/ferry-1, i",
        "/article/ferry-1, ?",
        "/article/ferry-1?panel=clear, ''",
        "/article/ferry-1?panel=passage, ''",
        "/article/ferry-2?panel=passage, r",
        "/article/ferry-1?panel=who, d",
        "/article/ferry-1?panel=who, /",
        "/article/ferry-1?panel=who, gr",
        "/article/ferry-2?panel=meaning, vf",
        "/actors, ''",
        "/actors?typed=ada, ''",
        "/actors?actor=ada-example-4c6b69bd, ''",
        "/actors?actor=carl-newman-72a6e51e, m",
        "/statements, ''",
        "/contradictions, ''",
        "/check, ''",
        "/?doubt=DRAWN, ''",
        "/preview/ferry-1?report=m5ab271989f, ''"
    })
    void aViewIsForEverybody(String path, String keys) {
        for (boolean dark : new boolean[] {false, true}) {
            bench.browser().screen(dark ? 1920 : 1280, dark ? 1080 : 900);
            bench.browser().dark(dark);
            bench.open(path);
            keys.chars().forEach(key -> bench.press(Character.toString(key)));
            assertThat(bench.browser().violations())
                    .as(path + " " + keys + (dark ? " dark" : " light"))
                    .isEmpty();
            assertThat(bench.browser().overflow())
                    .as("wider than the window: " + path)
                    .isZero();
        }
    }
}
