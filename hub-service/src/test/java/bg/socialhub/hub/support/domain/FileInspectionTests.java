package bg.socialhub.hub.support.domain;

import static bg.socialhub.hub.support.HostileFiles.JPEG;
import static bg.socialhub.hub.support.HostileFiles.LINUX_PROGRAM;
import static bg.socialhub.hub.support.HostileFiles.PAGE;
import static bg.socialhub.hub.support.HostileFiles.PDF;
import static bg.socialhub.hub.support.HostileFiles.PICTURE_WITH_SCRIPT;
import static bg.socialhub.hub.support.HostileFiles.PNG;
import static bg.socialhub.hub.support.HostileFiles.PROGRAM;
import static bg.socialhub.hub.support.HostileFiles.WEBP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.support.HostileFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what its content is, whatever its name says. */
class FileInspectionTests {

    @TempDir
    Path folder;

    static Stream<Arguments> genuine() {
        return Stream.of(
                Arguments.of(FileKind.PDF, PDF),
                Arguments.of(FileKind.PNG, PNG),
                Arguments.of(FileKind.JPEG, JPEG),
                Arguments.of(FileKind.WEBP, WEBP),
                Arguments.of(FileKind.DOCX, HostileFiles.docx()),
                Arguments.of(FileKind.XLSX, HostileFiles.xlsx()),
                Arguments.of(FileKind.ODT, HostileFiles.openDocument("text")),
                Arguments.of(FileKind.ODS, HostileFiles.openDocument("spreadsheet")));
    }

    @ParameterizedTest
    @MethodSource("genuine")
    void aGenuineFileIsOfItsOwnKindAndOfNoOther(FileKind kind, byte[] content) throws IOException {
        for (FileKind one : FileKind.values()) {
            assertThat(FileInspection.shows(one, file(content))).as(one.name()).isEqualTo(one == kind);
        }
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("a program", PROGRAM),
                Arguments.of("a program for Linux", LINUX_PROGRAM),
                Arguments.of("a picture with script", PICTURE_WITH_SCRIPT),
                Arguments.of(
                        "the same with a heading",
                        concat("<?xml version=\"1.0\"?>".getBytes(UTF_8), PICTURE_WITH_SCRIPT)),
                Arguments.of("a page", PAGE),
                Arguments.of("a shell script", "#!/bin/sh\nrm -rf ~".getBytes(UTF_8)),
                Arguments.of("an archive", HostileFiles.zip(Map.of("a.exe", PROGRAM))),
                Arguments.of("a document with a macro", HostileFiles.docxWithMacro()),
                Arguments.of("a zip bomb", HostileFiles.bomb()),
                Arguments.of("a zip bomb that lies about its size", HostileFiles.lyingBomb()),
                Arguments.of("an open document of another kind", HostileFiles.openDocument("presentation")),
                Arguments.of("an archive that breaks off", Arrays.copyOf(HostileFiles.docx(), 60)),
                Arguments.of("nothing", new byte[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void nothingElseIsOfAnyKind(String name, byte[] content) throws IOException {
        Path file = file(content);
        for (FileKind kind : FileKind.values()) {
            assertThat(FileInspection.shows(kind, file)).as(kind.name()).isFalse();
        }
    }

    @Test
    void textIsReadInTheAlphabetsOfNewAndOldPrograms() throws IOException {
        for (byte[] text : List.of(
                "име;брой\r\nМед;12\r\n".getBytes(UTF_8),
                "име;брой\r\nМед;12\r\n".getBytes(Charset.forName("windows-1251")),
                "\uFEFFa,b\n1,2 < 3".getBytes(UTF_8))) {
            assertThat(FileInspection.shows(FileKind.CSV, file(text))).isTrue();
            assertThat(FileInspection.shows(FileKind.TXT, file(text))).isTrue();
        }
        assertThat(FileInspection.shows(FileKind.TXT, file("a\u0000b".getBytes(UTF_8))))
                .isFalse();
        assertThat(FileInspection.shows(FileKind.TXT, file("a\u001B[2Jb".getBytes(UTF_8))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.exe",
                "a.svg",
                "a.html",
                "a.zip",
                "a.docm",
                "a.pdf.exe",
                "pdf",
                "a.",
                "",
                "a.js",
                "a.xhtml",
                "a.pdf "
            })
    void otherNamesAreOfNoKind(String name) {
        assertThat(FileKind.named(name)).isEmpty();
    }

    @Test
    void namesAreOfAKindWhateverTheirLetters() {
        assertThat(FileKind.named("Договор.PDF")).contains(FileKind.PDF);
        assertThat(FileKind.named("снимка.jpeg")).contains(FileKind.JPEG);
        assertThat(FileKind.named("a.exe.txt")).contains(FileKind.TXT);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "f", null), content);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
