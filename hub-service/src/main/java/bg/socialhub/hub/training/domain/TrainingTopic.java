package bg.socialhub.hub.training.domain;

/** What a training is about, in one word. */
public enum TrainingTopic {
    DIGITAL_SKILLS,
    SOCIAL_ENTREPRENEURSHIP,
    REGISTER_AND_LAW,
    MARKET_PLACEMENT,
    FINANCE_AND_FUNDING,
    MANAGEMENT,
    INCLUSION_AT_WORK
}
