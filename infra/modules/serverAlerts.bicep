// What the server says of itself. A query that finds a row in each of so many windows, one after the other, raises its alert.
param name string
param location string
param insightsId string
param actionGroupId string

var toldByServer = [
  {
    name: 'health-red'
    description: 'The server has called itself unwell for a quarter of an hour: /health says what is wrong.'
    severity: 1
    query: 'customMetrics | where name == "kaselo.health" and value < 1'
    window: 'PT5M'
    windows: 3
  }
  {
    name: 'no-word-from-server'
    description: 'No instance has said for half an hour how it is: the server is down, or its measurements do not arrive.'
    severity: 1
    query: 'customMetrics | where name == "kaselo.health" | summarize heard = count() | where heard == 0'
    window: 'PT30M'
    windows: 1
  }
  {
    name: 'nothing-delivered'
    description: 'Posts that were due more than 15 minutes ago have not been delivered, and that has lasted for a quarter of an hour.'
    severity: 1
    query: 'customMetrics | where name == "kaselo.overdue" and value > 0'
    window: 'PT5M'
    windows: 3
  }
  {
    name: 'teams-throttled'
    description: 'Teams put off more than twenty posts in an hour.'
    severity: 3
    query: 'customMetrics | where name == "kaselo.posts" and tostring(customDimensions.outcome) == "throttled" | summarize posts = sum(valueSum) | where posts > 20'
    window: 'PT1H'
    windows: 1
  }
]

resource fromServer 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in toldByServer: {
    name: '${name}-${alert.name}'
    location: location
    kind: 'LogAlert'
    properties: {
      displayName: '${name}-${alert.name}'
      description: alert.description
      severity: alert.severity
      enabled: true
      scopes: [
        insightsId
      ]
      evaluationFrequency: alert.window
      windowSize: alert.window
      autoMitigate: true
      // Nothing has been measured yet when this is deployed for the first time.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: {
              numberOfEvaluationPeriods: alert.windows
              minFailingPeriodsToAlert: alert.windows
            }
          }
        ]
      }
      actions: {
        actionGroups: [
          actionGroupId
        ]
      }
    }
  }
]
