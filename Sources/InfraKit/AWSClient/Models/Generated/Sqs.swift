// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The operations of `sqs` in use, as botocore describes them.
    static var sqsLiteral: StaticString {
        #"""
        {"apiVersion":"2012-11-05","awsQueryCompatible":true,"endpointPrefix":"sqs","jsonVersion":"1.0","protocol":"json","service":"sqs","serviceId":"SQS","signatureVersion":"v4","targetPrefix":"AmazonSQS"}
        *CreateQueue {"errors":["QueueDeletedRecently","QueueNameExists","RequestThrottled","InvalidAddress","InvalidAttributeName","InvalidAttributeValue","UnsupportedOperation","InvalidSecurity"],"http":{},"input":"CreateQueueRequest","output":"CreateQueueResult"}
        *DeleteQueue {"errors":["RequestThrottled","QueueDoesNotExist","InvalidAddress","UnsupportedOperation","InvalidSecurity"],"http":{},"input":"DeleteQueueRequest"}
        *GetQueueAttributes {"errors":["InvalidAttributeName","RequestThrottled","QueueDoesNotExist","UnsupportedOperation","InvalidSecurity","InvalidAddress"],"http":{},"input":"GetQueueAttributesRequest","output":"GetQueueAttributesResult"}
        *GetQueueUrl {"errors":["RequestThrottled","QueueDoesNotExist","InvalidAddress","InvalidSecurity","UnsupportedOperation"],"http":{},"input":"GetQueueUrlRequest","output":"GetQueueUrlResult"}
        *ListQueueTags {"errors":["RequestThrottled","QueueDoesNotExist","UnsupportedOperation","InvalidAddress","InvalidSecurity"],"http":{},"input":"ListQueueTagsRequest","output":"ListQueueTagsResult"}
        *ListQueues {"errors":["RequestThrottled","InvalidSecurity","InvalidAddress","UnsupportedOperation"],"http":{},"input":"ListQueuesRequest","output":"ListQueuesResult","paginator":{"input_token":"NextToken","limit_key":"MaxResults","output_token":"NextToken","result_key":"QueueUrls"}}
        *SetQueueAttributes {"errors":["InvalidAttributeName","InvalidAttributeValue","RequestThrottled","QueueDoesNotExist","UnsupportedOperation","OverLimit","InvalidAddress","InvalidSecurity"],"http":{},"input":"SetQueueAttributesRequest"}
        *TagQueue {"errors":["InvalidAddress","RequestThrottled","QueueDoesNotExist","InvalidSecurity","UnsupportedOperation"],"http":{},"input":"TagQueueRequest"}
        *UntagQueue {"errors":["InvalidAddress","RequestThrottled","QueueDoesNotExist","InvalidSecurity","UnsupportedOperation"],"http":{},"input":"UntagQueueRequest"}
        AttributeNameList {"flattened":true,"member":"string","type":"list"}
        CreateQueueRequest {"members":{"Attributes":"QueueAttributeMap","QueueName":"string","tags":"TagMap"},"required":["QueueName"],"type":"structure"}
        CreateQueueResult {"members":{"QueueUrl":"string"},"type":"structure"}
        DeleteQueueRequest {"members":{"QueueUrl":"string"},"required":["QueueUrl"],"type":"structure"}
        GetQueueAttributesRequest {"members":{"AttributeNames":"AttributeNameList","QueueUrl":"string"},"required":["QueueUrl"],"type":"structure"}
        GetQueueAttributesResult {"members":{"Attributes":"QueueAttributeMap"},"type":"structure"}
        GetQueueUrlRequest {"members":{"QueueName":"string","QueueOwnerAWSAccountId":"string"},"required":["QueueName"],"type":"structure"}
        GetQueueUrlResult {"members":{"QueueUrl":"string"},"type":"structure"}
        InvalidAddress {"members":{"message":"string"},"type":"structure"}
        InvalidAttributeName {"members":{"message":"string"},"type":"structure"}
        InvalidAttributeValue {"members":{"message":"string"},"type":"structure"}
        InvalidSecurity {"members":{"message":"string"},"type":"structure"}
        ListQueueTagsRequest {"members":{"QueueUrl":"string"},"required":["QueueUrl"],"type":"structure"}
        ListQueueTagsResult {"members":{"Tags":"TagMap"},"type":"structure"}
        ListQueuesRequest {"members":{"MaxResults":"integer","NextToken":"string","QueueNamePrefix":"string"},"type":"structure"}
        ListQueuesResult {"members":{"NextToken":"string","QueueUrls":"QueueUrlList"},"type":"structure"}
        OverLimit {"members":{"message":"string"},"type":"structure"}
        QueueAttributeMap {"flattened":true,"key":"string","type":"map","value":"string"}
        QueueDeletedRecently {"members":{"message":"string"},"type":"structure"}
        QueueDoesNotExist {"members":{"message":"string"},"type":"structure"}
        QueueNameExists {"members":{"message":"string"},"type":"structure"}
        QueueUrlList {"flattened":true,"member":"string","type":"list"}
        RequestThrottled {"members":{"message":"string"},"type":"structure"}
        SetQueueAttributesRequest {"members":{"Attributes":"QueueAttributeMap","QueueUrl":"string"},"required":["QueueUrl","Attributes"],"type":"structure"}
        TagKeyList {"flattened":true,"member":"string","type":"list"}
        TagMap {"flattened":true,"key":"string","type":"map","value":"string"}
        TagQueueRequest {"members":{"QueueUrl":"string","Tags":"TagMap"},"required":["QueueUrl","Tags"],"type":"structure"}
        UnsupportedOperation {"members":{"message":"string"},"type":"structure"}
        UntagQueueRequest {"members":{"QueueUrl":"string","TagKeys":"TagKeyList"},"required":["QueueUrl","TagKeys"],"type":"structure"}
        """#
    }
}
