#ifndef CCURL_H
#define CCURL_H

#include <curl/curl.h>
#include <stdbool.h>

// libcurl with two dozen libraries of its own is loaded when the first call is made: a program that
// calls nothing starts without them. Everything here but `ccurl_load` needs it.

/// Loads libcurl, once. Returns whether it is there.
bool ccurl_load(void);

CURLcode ccurl_global_init(long flags);

CURL *ccurl_easy_init(void);
void ccurl_easy_reset(CURL *handle);
void ccurl_easy_cleanup(CURL *handle);
const char *ccurl_easy_strerror(CURLcode code);

CURLM *ccurl_multi_init(void);
CURLMcode ccurl_multi_add_handle(CURLM *multi, CURL *handle);
CURLMcode ccurl_multi_remove_handle(CURLM *multi, CURL *handle);
CURLMcode ccurl_multi_perform(CURLM *multi, int *running);
CURLMcode ccurl_multi_poll(CURLM *multi, int milliseconds);
CURLMcode ccurl_multi_wakeup(CURLM *multi);
CURLMsg *ccurl_multi_info_read(CURLM *multi, int *left);
CURLMcode ccurl_multi_cleanup(CURLM *multi);

struct curl_slist *ccurl_slist_append(struct curl_slist *list, const char *line);
void ccurl_slist_free_all(struct curl_slist *list);

// Swift can't call variadic functions, so each kind of argument has a function of its own.

typedef size_t (*ccurl_data_function)(char *, size_t, size_t, void *);
typedef int (*ccurl_ready_function)(void *, char *, char *, int, int);

CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value);
CURLcode ccurl_set_size(CURL *handle, CURLoption option, curl_off_t value);
CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value);
CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, const void *value);
CURLcode ccurl_set_data_function(CURL *handle, CURLoption option, ccurl_data_function function);
CURLcode ccurl_set_ready_function(CURL *handle, ccurl_ready_function function);
CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value);
CURLcode ccurl_get_long(CURL *handle, CURLINFO info, long *value);
CURLcode ccurl_message_result(const CURLMsg *message);

#endif
