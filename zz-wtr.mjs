import config from "/work/main/web-test-runner.config.mjs"; export default {...config, files: process.env.FILES.split(","), coverage:false};
