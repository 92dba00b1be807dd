package bg.socialhub.hub;

import static bg.socialhub.hub.Person.BUYER;
import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PCHELA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.TrainingApiIT.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Attendance and certificates as their callers meet them, in the packaged service with its fonts. */
class CertificateApiIT {

    @Test
    void fromAttendanceToAPageThatEverybodyMayCheck() throws Exception {
        TrainingScene.Attended attended = TrainingScene.attended();
        Answer issued = HUB.post(
                PLOVDIV_EXPERT,
                attended.training() + "/certificates",
                "{\"enrolmentId\":\"" + attended.enrolment() + "\"}");
        assertThat(issued.status()).as(issued.response().body()).isEqualTo(201);
        String path = attended.training() + "/certificates/" + attended.enrolment();
        assertThat(issued.header("Location")).isEqualTo("/api/v1" + path);
        assertThat(issued.text("address")).endsWith("/certificates/" + issued.text("code"));

        Answer verified = HUB.get(NOBODY, "/certificates/" + issued.text("code").toLowerCase(java.util.Locale.ROOT));
        assertThat(verified.status()).isEqualTo(200);
        assertThat(verified.header("Cache-Control")).contains("no-store");
        assertThat(fields(verified.json())).containsExactly("centre", "days", "issuedOn", "name", "status", "training");
        assertThat(verified.text("status")).isEqualTo("VALID");
        assertThat(verified.text("name")).isEqualTo("Анна");

        HttpResponse<byte[]> pdf = HUB.bytes(MEDENA, path + ".pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElse("")).doesNotContain("Анна");
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("УДОСТОВЕРЕНИЕ", "Анна", issued.text("code"));
        }
        assertThat(HUB.bytes(MEDENA, path + ".pdf").body()).isEqualTo(pdf.body());
        assertThat(HUB.bytes(PCHELA, path + ".pdf").statusCode()).isEqualTo(404);

        Answer revoked =
                HUB.post(PLOVDIV_EXPERT, path + "/revocation", "{\"reason\":\"Грешка в името\"}", "If-Match", "\"1\"");
        assertThat(revoked.text("status")).isEqualTo("REVOKED");
        Answer after = HUB.get(NOBODY, "/certificates/" + issued.text("code"));
        assertThat(after.text("status")).isEqualTo("REVOKED");
        assertThat(after.response().body()).doesNotContain("Грешка");
        assertProblem(409, "certificate-revoked", HUB.get(MEDENA, path + ".pdf"));
        assertProblem(
                409, "certificate-revoked", HUB.post(PLOVDIV_EXPERT, path + "/revocation", "{\"reason\":\"Пак\"}"));
    }

    @Test
    void whatDoesNotExistIsNotFoundByAnyCode() {
        for (String code : List.of("0000-0000-0000-0000", "x", "абв", "0123-4567-89AB-CDEFG")) {
            assertProblem(404, "certificate-not-found", HUB.get(NOBODY, "/certificates/" + encoded(code)));
        }
        assertProblem(404, "certificate-not-found", HUB.get(BUYER, TrainingScene.open() + "/certificates/none"));
    }

    @Test
    void aSheetIsReadAndWrittenAsAWhole() {
        TrainingScene.Attended attended = TrainingScene.attended();
        String sheet = attended.training() + "/sessions/1/attendance";
        Answer read = HUB.get(PLOVDIV_EXPERT, sheet);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.json().path("attendees").path(0).path("present").asBoolean())
                .isTrue();
        assertProblem(412, "precondition-failed", HUB.put(PLOVDIV_EXPERT, sheet, "{\"attendees\":[]}", "\"0\""));
        assertProblem(428, "precondition-required", HUB.put(PLOVDIV_EXPERT, sheet, "{\"attendees\":[]}", "*"));
        Answer absent = HUB.put(
                PLOVDIV_EXPERT,
                sheet,
                "{\"attendees\":[{\"enrolmentId\":\"" + attended.enrolment() + "\",\"present\":false}]}",
                "\"1\"");
        assertThat(absent.json().path("attendees").path(0).path("present").asBoolean())
                .isFalse();
        Answer low = HUB.post(
                PLOVDIV_EXPERT,
                attended.training() + "/certificates",
                "{\"enrolmentId\":\"" + attended.enrolment() + "\"}");
        assertProblem(409, "attendance-too-low", low);
        assertThat(low.json().path("percent").asInt()).isEqualTo(80);
        String future = TrainingScene.open() + "/sessions/1/attendance";
        assertProblem(409, "session-not-begun", HUB.put(PLOVDIV_EXPERT, future, "{\"attendees\":[]}", "\"0\""));
    }

    private static TreeSet<String> fields(JsonNode node) {
        TreeSet<String> names = new TreeSet<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            names.add(field.getKey());
        }
        return names;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
