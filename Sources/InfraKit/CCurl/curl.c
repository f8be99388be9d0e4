#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>

#ifdef __APPLE__
#define LIBRARY "libcurl.4.dylib"
#else
#define LIBRARY "libcurl.so.4"
#endif

// The functions of libcurl that are in use.
#define EACH(USE) \
    USE(curl_global_init) \
    USE(curl_easy_init) \
    USE(curl_easy_reset) \
    USE(curl_easy_cleanup) \
    USE(curl_easy_strerror) \
    USE(curl_easy_setopt) \
    USE(curl_easy_getinfo) \
    USE(curl_multi_init) \
    USE(curl_multi_add_handle) \
    USE(curl_multi_remove_handle) \
    USE(curl_multi_perform) \
    USE(curl_multi_poll) \
    USE(curl_multi_wakeup) \
    USE(curl_multi_info_read) \
    USE(curl_multi_cleanup) \
    USE(curl_multi_setopt) \
    USE(curl_slist_append) \
    USE(curl_slist_free_all)

// The header's macros check arguments of these names and would hide the members below.
#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt

#define MEMBER(name) __typeof__(&name) name;
static struct {
    EACH(MEMBER)
} lib;

static bool is_loaded = false;

static void load(void) {
    void *library = dlopen(LIBRARY, RTLD_LAZY | RTLD_LOCAL);
    if (library == NULL) return;
#define FIND(name) \
    *(void **)&lib.name = dlsym(library, #name); \
    if (lib.name == NULL) return;
    EACH(FIND)
    is_loaded = true;
}

bool ccurl_load(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return is_loaded;
}

CURLcode ccurl_global_init(long flags) { return lib.curl_global_init(flags); }

CURL *ccurl_easy_init(void) { return lib.curl_easy_init(); }
void ccurl_easy_reset(CURL *handle) { lib.curl_easy_reset(handle); }
void ccurl_easy_cleanup(CURL *handle) { lib.curl_easy_cleanup(handle); }
const char *ccurl_easy_strerror(CURLcode code) { return lib.curl_easy_strerror(code); }

CURLM *ccurl_multi_init(void) { return lib.curl_multi_init(); }

CURLMcode ccurl_multi_add_handle(CURLM *multi, CURL *handle) {
    return lib.curl_multi_add_handle(multi, handle);
}

CURLMcode ccurl_multi_remove_handle(CURLM *multi, CURL *handle) {
    return lib.curl_multi_remove_handle(multi, handle);
}

CURLMcode ccurl_multi_perform(CURLM *multi, int *running) {
    return lib.curl_multi_perform(multi, running);
}

CURLMcode ccurl_multi_poll(CURLM *multi, int milliseconds) {
    return lib.curl_multi_poll(multi, NULL, 0, milliseconds, NULL);
}

CURLMcode ccurl_multi_wakeup(CURLM *multi) { return lib.curl_multi_wakeup(multi); }

CURLMsg *ccurl_multi_info_read(CURLM *multi, int *left) {
    return lib.curl_multi_info_read(multi, left);
}

CURLMcode ccurl_multi_cleanup(CURLM *multi) { return lib.curl_multi_cleanup(multi); }

struct curl_slist *ccurl_slist_append(struct curl_slist *list, const char *line) {
    return lib.curl_slist_append(list, line);
}

void ccurl_slist_free_all(struct curl_slist *list) { lib.curl_slist_free_all(list); }

CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value) {
    return lib.curl_easy_setopt(handle, option, value);
}

CURLcode ccurl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
    return lib.curl_easy_setopt(handle, option, value);
}

CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) {
    return lib.curl_easy_setopt(handle, option, value);
}

CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, const void *value) {
    return lib.curl_easy_setopt(handle, option, value);
}

CURLcode ccurl_set_data_function(CURL *handle, CURLoption option, ccurl_data_function function) {
    return lib.curl_easy_setopt(handle, option, function);
}

CURLcode ccurl_set_ready_function(CURL *handle, ccurl_ready_function function) {
    return lib.curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, function);
}

CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return lib.curl_multi_setopt(multi, option, value);
}

CURLcode ccurl_get_long(CURL *handle, CURLINFO info, long *value) {
    return lib.curl_easy_getinfo(handle, info, value);
}

CURLcode ccurl_message_result(const CURLMsg *message) { return message->data.result; }
