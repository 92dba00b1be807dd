package bg.socialhub.hub.training.domain;

import bg.socialhub.platform.web.LocalizedText;

/**
 * What a training teaches.
 *
 * @param audience for whom, in general terms and never by name
 * @param size how many people may come
 */
public record Programme(
        LocalizedText title, LocalizedText description, LocalizedText audience, TrainingTopic topic, int size) {

    public Programme {
        if (size < 1) {
            throw new IllegalArgumentException("A training is for at least one person");
        }
    }
}
