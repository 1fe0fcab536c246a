// Who is told when something is wrong. docs/runbook.md has a heading for each alert: what it means, and what to do.
param name string
param location string
param email string
param appId string
param storageId string
param insightsId string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: name
  location: 'global'
  properties: {
    groupShortName: 'kaselo'
    enabled: true
    emailReceivers: [
      {
        name: 'who looks after KASELO'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

// What Azure itself measures.
var seenByAzure = [
  {
    name: 'not-answering'
    description: 'App Service asks /live, and at least one instance has not answered for a quarter of an hour.'
    severity: 0
    scope: appId
    namespace: 'Microsoft.Web/sites'
    metric: 'HealthCheckStatus'
    aggregation: 'Average'
    operator: 'LessThan'
    threshold: 100
    dimensions: []
  }
  {
    name: 'server-errors'
    description: 'The server answered more than five requests with an error of its own in a quarter of an hour.'
    severity: 2
    scope: appId
    namespace: 'Microsoft.Web/sites'
    metric: 'Http5xx'
    aggregation: 'Total'
    operator: 'GreaterThan'
    threshold: 5
    dimensions: []
  }
  {
    name: 'storage-availability'
    description: 'Less than 99 % of what the storage was asked came through in a quarter of an hour.'
    severity: 1
    scope: storageId
    namespace: 'Microsoft.Storage/storageAccounts'
    metric: 'Availability'
    aggregation: 'Average'
    operator: 'LessThan'
    threshold: 99
    dimensions: []
  }
  {
    name: 'storage-throttled'
    description: 'The storage told the server more than ten times in a quarter of an hour to ask less.'
    severity: 2
    scope: storageId
    namespace: 'Microsoft.Storage/storageAccounts'
    metric: 'Transactions'
    aggregation: 'Total'
    operator: 'GreaterThan'
    threshold: 10
    dimensions: [
      {
        name: 'ResponseType'
        operator: 'Include'
        values: [
          'ClientThrottlingError'
          'ClientAccountRequestThrottlingError'
          'ClientAccountBandwidthThrottlingError'
          'ServerBusyError'
        ]
      }
    ]
  }
]

resource fromAzure 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for alert in seenByAzure: {
    name: '${name}-${alert.name}'
    location: 'global'
    properties: {
      description: alert.description
      severity: alert.severity
      enabled: true
      scopes: [
        alert.scope
      ]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      autoMitigate: true
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: alert.name
            metricNamespace: alert.namespace
            metricName: alert.metric
            timeAggregation: alert.aggregation
            operator: alert.operator
            threshold: alert.threshold
            dimensions: alert.dimensions
          }
        ]
      }
      actions: [
        {
          actionGroupId: people.id
        }
      ]
    }
  }
]

module fromServer 'serverAlerts.bicep' = {
  name: 'serverAlerts'
  params: {
    name: name
    location: location
    insightsId: insightsId
    actionGroupId: people.id
  }
}
