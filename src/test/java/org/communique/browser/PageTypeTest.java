package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every type of page: nobody is shut out by it (axe-core), nothing of it lies outside the window. The build looks at each
 * wide and light, narrow and dark; {@code -Dlook=closely} in every combination, and draws them into
 * {@code target/screenshots}.
 */
@Tag("browser")
class PageTypeTest {

    private static final boolean CLOSELY = "closely".equals(System.getProperty("look"));
    private static final int WIDE = 1280;
    private static final int NARROW = 375;

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
        look(type, false, WIDE);
        look(type, true, NARROW);
        if (CLOSELY) {
            look(type, true, WIDE);
            look(type, false, NARROW);
        }
    }

    private static void look(PageType type, boolean dark, int width) {
        String name = "%s-%d-%s".formatted(type.slug(), width, dark ? "dark" : "light");
        Browser browser = visited.browser();
        browser.screen(width, width == NARROW ? 812 : 900);
        browser.dark(dark);
        browser.open(type.path());
        if (CLOSELY) {
            browser.draw(Path.of("target/screenshots", name + ".png"));
        }
        assertThat(browser.overflow()).as("wider than the window: " + name).isZero();
        assertThat(browser.violations()).as(name).isEmpty();
    }
}
