package bg.socialhub.hub.certification;

import bg.socialhub.hub.certification.CertificationSettings.Base;
import bg.socialhub.hub.certification.Rules.Threshold;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** The real rules, with the settings that an administrator may have changed. */
final class Books {

    static final CertificationSettings USUAL =
            new CertificationSettings(Map.of(), Base.HEADCOUNT, Threshold.Unit.PER_CENT, new BigDecimal("30"));

    private Books() {}

    static RuleBook with(CertificationSettings settings) {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:certification/rules-*.json");
            return new RuleBookResource().ruleBook(files, JsonMapper.shared(), settings);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Rules ofToday(CertificationSettings settings) {
        return with(settings).on(LocalDate.of(2026, 11, 26)).orElseThrow();
    }
}
