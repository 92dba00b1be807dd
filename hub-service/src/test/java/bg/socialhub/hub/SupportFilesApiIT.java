package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PCHELA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Scene.HUB;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.hub.support.HostileFiles;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of a request over HTTP: the good ones come back as they were and are only saved, the hostile ones do not come in. */
class SupportFilesApiIT {

    @Test
    void aFileIsReadByBothSidesAndShownByNoBrowser() {
        String path = Scene.support();
        Answer sent = HUB.upload(MEDENA, path + "/attachments", "Ценова листа.csv", "име;цена\nМед;12".getBytes(UTF_8));
        assertThat(sent.status()).as(sent.response().body()).isEqualTo(201);
        assertThat(sent.text("type")).isEqualTo("text/csv");
        assertThat(sent.json().path("size").asInt()).isEqualTo(25);
        String file = sent.header("Location").substring("/api/v1".length());
        for (Person reader : new Person[] {MEDENA, PLOVDIV_EXPERT}) {
            Answer read = HUB.get(reader, file);
            assertThat(read.response().body()).isEqualTo("име;цена\nМед;12");
            assertThat(read.header("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''");
            assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(read.header("Content-Type")).isEqualTo("text/csv");
            assertThat(read.header("Content-Security-Policy")).contains("sandbox");
            assertThat(read.header("Cache-Control")).contains("no-store");
        }
        assertThat(HUB.get(PCHELA, file).problem()).isEqualTo("support-request-not-found");
        assertThat(HUB.get(MEDENA, path + "/attachments/no-such").problem()).isEqualTo("support-file-not-found");
        assertThat(HUB.get(PLOVDIV_EXPERT, path).json().path("attachments").findValuesAsString("name"))
                .containsExactly("Ценова листа.csv");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("програма.pdf", HostileFiles.PROGRAM),
                Arguments.of("програма.docx", HostileFiles.PROGRAM),
                Arguments.of("програма.txt", HostileFiles.LINUX_PROGRAM),
                Arguments.of("програма.exe", HostileFiles.PROGRAM),
                Arguments.of("знак.svg", HostileFiles.PICTURE_WITH_SCRIPT),
                Arguments.of("знак.png", HostileFiles.PICTURE_WITH_SCRIPT),
                Arguments.of("знак.txt", HostileFiles.PICTURE_WITH_SCRIPT),
                Arguments.of("страница.html", HostileFiles.PAGE),
                Arguments.of("страница.csv", HostileFiles.PAGE),
                Arguments.of("архив.zip", HostileFiles.docx()),
                Arguments.of("макрос.docx", HostileFiles.docxWithMacro()),
                Arguments.of("бомба.docx", HostileFiles.lyingBomb()),
                Arguments.of("празен.txt", new byte[0]),
                Arguments.of("ЕГН 7523169263.txt", "текст".getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostileFileIsRefusedWithItsFieldAndNotKept(String name, byte[] content) {
        String path = Scene.support();
        Answer refused = HUB.upload(MEDENA, path + "/attachments", name, content);
        assertThat(refused.status()).as(refused.response().body()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsString("field")).containsExactly("file");
        assertThat(HUB.get(MEDENA, path).json().path("attachments")).isEmpty();
    }

    @Test
    void aFileOfTenMegabytesComesInAndALargerOneDoesNot() {
        String attachments = Scene.support() + "/attachments";
        byte[] largest = new byte[10 * 1024 * 1024];
        System.arraycopy(HostileFiles.PDF, 0, largest, 0, HostileFiles.PDF.length);
        assertThat(HUB.upload(MEDENA, attachments, "голям.pdf", largest).status())
                .isEqualTo(201);
        Answer refused =
                HUB.upload(MEDENA, attachments, "по-голям.pdf", java.util.Arrays.copyOf(largest, largest.length + 1));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.problem()).isEqualTo("content-too-large");
    }

    @Test
    void theSameFileOnceMoreIsTheSameAttachment() {
        String attachments = Scene.support() + "/attachments";
        String key = UUID.randomUUID().toString();
        Answer first = HUB.upload(MEDENA, attachments, "a.png", HostileFiles.PNG, "Idempotency-Key", key);
        Answer again = HUB.upload(MEDENA, attachments, "a.png", HostileFiles.PNG, "Idempotency-Key", key);
        assertThat(first.status()).as(first.response().body()).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
    }

    @Test
    void brokenFormsAreNamed() {
        String attachments = Scene.support() + "/attachments";
        Answer without = HUB.send(HUB.request(MEDENA, attachments)
                .setHeader("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\n1\r\n--x--\r\n")));
        assertThat(without.status()).as(without.response().body()).isEqualTo(400);
        assertThat(without.json().path("errors").findValuesAsString("field")).containsExactly("file");
        Answer broken = HUB.send(HUB.request(MEDENA, attachments)
                .setHeader("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"file\"")));
        assertThat(broken.status()).as(broken.response().body()).isEqualTo(400);
        assertThat(HUB.post(MEDENA, attachments, "{}").status()).isEqualTo(415);
    }
}
