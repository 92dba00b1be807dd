package bg.socialhub.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints one sentence instead of a stack trace when the service may not start. */
final class IdentityNotConfiguredAnalyzer extends AbstractFailureAnalyzer<IdentityNotConfigured> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IdentityNotConfigured cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Set the property in application.yml or in the environment.", cause);
    }
}
