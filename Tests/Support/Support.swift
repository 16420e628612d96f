// Owns nothing yet.
