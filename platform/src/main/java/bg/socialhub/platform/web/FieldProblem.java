package bg.socialhub.platform.web;

/** What is wrong with one field of a request: its path as in {@code quotas[0].size}, a stable code and a sentence for people. */
public record FieldProblem(String field, String code, String message) {}
