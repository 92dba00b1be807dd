package bg.socialhub.hub.training.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.training.domain.Certificate;
import bg.socialhub.hub.training.domain.CertificateTransitionsTests;
import bg.socialhub.hub.training.domain.TrainingFixtures;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The certificate as its reader, a scanner and a printer see it. */
class CertificatePdfTests {

    private static final String CENTRE = "Регионален център за развитие на социалната икономика – Пловдив";
    private static final String ADDRESS = "https://socialhub.example/certificates/0123-4567-89AB-CDEF";

    @Test
    void saysInBulgarianWhoLearntWhatWhenAndWhere() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("Анна Щерева-Йорданова"))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            CENTRE,
                            "УДОСТОВЕРЕНИЕ",
                            "Анна Щерева-Йорданова",
                            "„" + TrainingFixtures.programme(12).title().bg() + "“",
                            "проведено на 8 и 9 март 2027 г.,",
                            "с продължителност 4 часа.",
                            "Издадено на 9 март 2027 г.",
                            "0123-4567-89AB-CDEF",
                            ADDRESS)
                    .doesNotContain("anna@example.bg", "medena");
        }
    }

    @Test
    void isOneA4PageWithItsFontsInside() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("Анна"))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("bg");
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
            assertThat(resources.getFontNames()).hasSize(2);
        }
    }

    @Test
    void itsCodeLeadsToItsVerification() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf("Анна"))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB);
            keep(image);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(ADDRESS);
        }
    }

    @Test
    void isTheSameToTheByteEachTime() {
        assertThat(pdf("Анна")).isEqualTo(pdf("Анна")).isNotEqualTo(pdf("Борис"));
        assertThat(pdf("Анна").length).isLessThan(120_000);
    }

    @Test
    void longAndStrangeNamesStayOnThePage() throws IOException {
        String name = "Александрина-Константина ".repeat(7).strip();
        for (String strange : new String[] {name, "Ж".repeat(200), "Анна 🐝 阿", "ÀÉîõü Ґ Ѣ"}) {
            try (PDDocument document = Loader.loadPDF(pdf(strange))) {
                assertThat(document.getNumberOfPages()).isOne();
                String text = new PDFTextStripper().getText(document);
                assertThat(text).contains("Издадено на", ADDRESS);
            }
        }
        try (PDDocument document = Loader.loadPDF(pdf("Анна 🐝"))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Анна ?");
        }
    }

    private static byte[] pdf(String name) {
        Certificate certificate = CertificateTransitionsTests.aValid(name);
        return new CertificatePdf(certificate, CENTRE, ADDRESS).bytes();
    }

    /** For eyes: what the test saw. */
    private static void keep(BufferedImage image) throws IOException {
        Path folder = Path.of("target", "certificate");
        Files.createDirectories(folder);
        javax.imageio.ImageIO.write(
                image, "png", folder.resolve("certificate.png").toFile());
    }
}
