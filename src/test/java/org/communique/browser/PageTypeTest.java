package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every type of page, wide and narrow, light and dark: nobody is shut out by it (axe-core), nothing of it lies outside
 * the window. Each is drawn into {@code target/screenshots}, to be looked at.
 */
@Tag("browser")
class PageTypeTest {

    private static Visited visited;

    @BeforeAll
    static void open() {
        visited = Visited.site();
    }

    @AfterAll
    static void leave() {
        visited.close();
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsForEverybody(PageType type) {
        for (boolean dark : new boolean[] {false, true}) {
            for (int width : new int[] {1280, 375}) {
                look(type, dark, width);
            }
        }
    }

    private static void look(PageType type, boolean dark, int width) {
        String name = "%s-%d-%s".formatted(type.slug(), width, dark ? "dark" : "light");
        Browser browser = visited.browser();
        browser.screen(width, width == 375 ? 812 : 900);
        browser.dark(dark);
        browser.open(type.path());
        browser.draw(Path.of("target/screenshots", name + ".png"));
        assertThat(browser.overflow()).as("wider than the window: " + name).isZero();
        assertThat(browser.violations()).as(name).isEmpty();
    }
}
