package org.communique.material.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.material.intake.page.layout.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page tells of its article's words elsewhere than in its text: headline, description, the body in its JSON-LD. */
final class Told {

    private static final Pattern BODY = Pattern.compile("\"articleBody\"\\s*:\\s*\"");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int ENOUGH = 300;

    private final String body;
    private final String description;
    private final String title;

    Told(Document page) {
        this.body = plain(page.select("script[type*=ld+json]").stream()
                .map(Element::data)
                .map(Told::bodies)
                .collect(Collectors.joining(" ")));
        this.description =
                plain(page.select("meta[name=description], meta[property=og:description]").eachAttr("content").stream()
                        .collect(Collectors.joining(" ")));
        this.title = plain(page.select("title, h1").eachText().stream().collect(Collectors.joining(" "))
                + page.select("meta[property=og:title]").attr("content"));
    }

    /** The values of all keys of that name, wherever in the JSON and however malformed the rest of it is. */
    private static String bodies(String json) {
        StringBuilder found = new StringBuilder();
        Matcher key = BODY.matcher(json);
        for (int at = 0; key.find(at); at = end(json, key.end())) {
            String quoted = json.substring(key.end() - 1, end(json, key.end()));
            try {
                found.append(JSON.readValue(quoted, String.class)).append(' ');
            } catch (JsonProcessingException malformed) {
                // What cannot be read tells nothing.
            }
        }
        return found.toString();
    }

    /** After the quotation mark that ends the string which begins there. */
    private static int end(String json, int start) {
        int at = start;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(json.length(), at + 1);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("<[^>]{0,200}>|[^\\p{L}\\p{N}]+", "");
    }

    /** Where the headline stands among the blocks; -1 where there is none. */
    int headline(List<Block> blocks) {
        int found = -1;
        int longest = 0;
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            String plain = plain(block.text());
            boolean heading = block.frame().tag().matches("h[12]") && plain.length() > 4 && title.contains(plain);
            int weight = plain.length() + (block.frame().tag().equals("h1") ? 30 : 0);
            if (heading && weight > longest) {
                found = at;
                longest = weight;
            }
        }
        return found;
    }

    void tell(Block block, Features features) {
        String plain = plain(block.text());
        boolean telling = plain.length() >= 20;
        features.put("in article body", telling && body.length() >= ENOUGH && body.contains(plain))
                .put("lacks in article body", telling && body.length() >= ENOUGH && !body.contains(plain))
                .put("in description", telling && description.contains(plain))
                .put("in title", plain.length() > 4 && title.contains(plain));
    }
}
