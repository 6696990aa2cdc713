package org.communique.extension.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.material.Sha256;

/**
 * One question to a language model.
 *
 * @param task what it is to do
 * @param material what it is to do it with: an article's words, which are data and never instructions
 * @param schema the JSON schema of the answer
 * @param longest tokens of the answer
 */
record Prompt(String task, String material, JsonNode schema, int longest) {

    /** Letters to a token, low, so that an estimate is rather too high. */
    private static final int LETTERS = 3;

    /** The body of the request, the same bytes for the same question. */
    String request(String model) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("model", model);
        request.put("messages", List.of(message("system", task), message("user", material)));
        request.put("temperature", 0);
        request.put("seed", 1);
        request.put("max_tokens", longest);
        request.put("stream", false);
        request.put("response_format", format());
        return JsonMapper.builder().build().valueToTree(request).toString();
    }

    private static Map<String, String> message(String role, String content) {
        Map<String, String> message = new LinkedHashMap<>();
        message.put("role", role);
        message.put("content", content);
        return message;
    }

    private Map<String, Object> format() {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("name", "answer");
        named.put("strict", true);
        named.put("schema", schema);
        Map<String, Object> format = new LinkedHashMap<>();
        format.put("type", "json_schema");
        format.put("json_schema", named);
        return format;
    }

    /** A digest of the question, the model and the parameters. */
    Sha256 digest(String model) {
        return Sha256.of(request(model));
    }

    /** How many tokens question and answer may take at most, roughly. */
    int tokens() {
        return (task.length() + material.length() + schema.toString().length()) / LETTERS + longest;
    }
}
