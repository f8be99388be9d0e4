#include <curl/curl.h>

// Swift can't call variadic functions, so each kind of argument has a function of its own.

static inline CURLcode curl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_set_pointer(CURL *handle, CURLoption option, const void *value) {
    return curl_easy_setopt(handle, option, value);
}

typedef size_t (*curl_data_function)(char *, size_t, size_t, void *);

static inline CURLcode curl_set_data_function(
    CURL *handle, CURLoption option, curl_data_function function) {
    return curl_easy_setopt(handle, option, function);
}

typedef int (*curl_ready_function)(void *, char *, char *, int, int);

static inline CURLcode curl_set_ready_function(CURL *handle, curl_ready_function function) {
    return curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, function);
}

static inline CURLMcode curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

static inline CURLcode curl_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode curl_message_result(const CURLMsg *message) {
    return message->data.result;
}
