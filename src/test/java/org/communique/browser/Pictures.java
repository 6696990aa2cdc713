package org.communique.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws the pictures of docs/curating.md: {@code mvn test -Dtest=Pictures -Dpictures=docs/images}. */
@Tag("browser")
class Pictures {

    private static final Map<String, String[]> VIEWS = Map.of(
            "curating-work", new String[] {"/"},
            "curating-article", new String[] {"/article/ferry-1"},
            "curating-words", new String[] {"/article/ferry-1", "e"},
            "curating-who", new String[] {"/article/ferry-1?panel=who"},
            "curating-meaning", new String[] {"/article/ferry-2?report=m0193837bdf&panel=meaning"},
            "curating-passage", new String[] {"/article/ferry-1?panel=passage"},
            "curating-actors", new String[] {"/actors"},
            "curating-preview", new String[] {"/preview/ferry-1?report=m5ab271989f"});

    @TempDir
    Path folder;

    @Test
    void everyViewIsDrawn() throws Exception {
        Path pictures = Files.createDirectories(Path.of(System.getProperty("pictures", "target/pictures")));
        try (Bench bench = Bench.in(folder)) {
            bench.open("/article/ferry-1?report=m5ab271989f&panel=meaning");
            bench.press("n");
            bench.browser().press("The boats are safe.");
            bench.press(org.openqa.selenium.Keys.ENTER);
            for (boolean dark : new boolean[] {false, true}) {
                bench.browser().dark(dark);
                bench.browser().screen(dark ? 1920 : 1280, dark ? 1080 : 800);
                for (Map.Entry<String, String[]> view : VIEWS.entrySet()) {
                    bench.open(view.getValue()[0]);
                    for (int key = 1; key < view.getValue().length; key++) {
                        bench.press(view.getValue()[key]);
                    }
                    bench.browser().draw(pictures.resolve(view.getKey() + (dark ? "-dark" : "") + ".png"));
                }
            }
        }
    }
}
