package bg.socialhub.gateway.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BlockAppenderTests {

    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void attach() {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("[%msg]%n");
        encoder.start();
        var appender = new BlockAppender();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.start();
        context.getLogger("lines").addAppender(appender);
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void linesAppearByThemselves(CapturedOutput output) {
        context.getLogger("lines").info("one");
        await().untilAsserted(() -> assertThat(output.getOut()).contains("[one]"));
    }

    @Test
    void theLastLinesAreWrittenAtTheEndAndInOrder(CapturedOutput output) {
        for (int i = 0; i < 1_000; i++) {
            context.getLogger("lines").info("line {}", i);
        }
        context.stop();
        var lines =
                output.getOut().lines().filter(line -> line.startsWith("[line")).toList();
        assertThat(lines).hasSize(1_000).startsWith("[line 0]").endsWith("[line 999]");
    }
}
